import ServiceKit

enum CustomerOperations {
    static let all: [any Operation.Type] = [
        DeleteCustomer.self,
        GetCustomer.self,
        GetInheritedSchedule.self,
        ListCustomers.self,
        NewCustomer.self,
        PatchCustomer.self,
        SetCustomerStagingMode.self,
        TestSchedule.self,
    ]
}
