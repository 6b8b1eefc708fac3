import ServiceKit

enum IntegrationOperations {
    static let all: [any Operation.Type] = [
        DeleteIntegration.self,
        GetIntegration.self,
        GetIntegrationLog.self,
        ListIntegrations.self,
        MapIntegrationCustomer.self,
        MapIntegrationUser.self,
        NewIntegration.self,
        PatchIntegration.self,
        SearchIntegrationContacts.self,
        SearchIntegrationCustomers.self,
        SyncIntegration.self,
    ]
}
