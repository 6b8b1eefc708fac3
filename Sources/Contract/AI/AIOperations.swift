import ServiceKit

enum AIOperations {
    static let all: [any Operation.Type] = [
        ApplyAISession.self,
        ClearAISessionActions.self,
        DeleteAISession.self,
        DeleteAISessionAction.self,
        GetAISession.self,
        GetAIUsage.self,
        ListAISessions.self,
        NewAISession.self,
        PatchAISession.self,
    ]
}
