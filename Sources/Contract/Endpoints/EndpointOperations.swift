import ServiceKit

enum EndpointOperations {
    static let all: [any Operation.Type] = [
        DeleteEndpoint.self,
        FindDuplicateEndpoints.self,
        GetEndpoint.self,
        ListEndpoints.self,
        NewAssistantEndpoint.self,
        NewEmailEndpoint.self,
        NewSipTrunkEndpoint.self,
        NewTeamEndpoint.self,
        NewUserEndpoint.self,
        PatchEndpoint.self,
        ProvisionCogito.self,
        RegenerateSipPassword.self,
        VerifyCallerId.self,
        PatchEndpoints.self,
    ]
}
