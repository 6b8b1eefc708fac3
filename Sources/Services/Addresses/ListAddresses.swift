import Contract
import Domain
import ServiceKit
import Storage

extension ListAddresses: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<AddressInfo>> {
        let query = EntityQuery(
            accountIds: accountIds,
            filters: [.text(anyOf: EmergencyAddress.searched, contains: filter)],
            options: try ListOptions(base)
        )
        let page = try await call.entities(EmergencyAddress.self).list(query)
        return .page(ListPage(items: page.items.map(\.info), totals: page.totals))
    }
}
