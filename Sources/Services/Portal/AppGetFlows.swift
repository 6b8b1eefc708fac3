import Contract
import Domain
import ServiceKit
import Storage

extension AppGetFlows: Service {
    /// Without their graphs. Flows are nobody's own: who manages nothing sees those that can be picked in the app.
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<FlowInfo>> {
        let view = try await PortalView(call, accountId: accountId, customerId: customerId)
        var filters: [EntityFilter] = [
            view.customers, .text(anyOf: ["name"], contains: nameFilter), .anyKey("role", [role?.rawValue].compactMap(\.self)),
        ]
        if view.ownIds != nil { filters.append(.anyKey("role", [FlowRoles.ui.rawValue])) }
        let query = EntityQuery(accountIds: view.accountIds, filters: filters, options: try ListOptions(base))
        return .page(try await call.entities(FlowInfo.self).list(query))
    }
}
