import ServiceKit

enum BillingOperations {
    static let all: [any Operation.Type] = [
        ListCalls.self,
        ListUsageRecords.self,
    ]
}
