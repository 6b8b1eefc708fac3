import Contract
import Domain
import ServiceKit
import Storage

extension ListCustomers: Service {
    /// Those below a customer at any depth, unless only direct ones are asked for.
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<CustomerInfo>> {
        let query = EntityQuery(
            accountIds: accountIds,
            filters: [
                .text(anyOf: ["name"], contains: nameFilter),
                .customers(parentCustomerIds, isShallow: shallowParent),
                .eachKey("tag", tagIds),
            ],
            options: try ListOptions(base)
        )
        return .page(try await call.entities(CustomerInfo.self).list(query))
    }
}
