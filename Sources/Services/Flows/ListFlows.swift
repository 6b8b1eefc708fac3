import Contract
import Domain
import ServiceKit
import Storage

extension ListFlows: Service {
    /// Without the graphs, unless they are asked for.
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<FlowInfo>> {
        var query = EntityQuery(
            accountIds: accountIds,
            filters: [
                .text(anyOf: ["name"], contains: nameFilter),
                .customers(customerIds, isShallow: true),
                .eachKey("tag", tagIds),
                .anyKey("role", [role?.rawValue].compactMap(\.self)),
                .anyKey("nodeType", [nodeTypeFilter.nonEmpty].compactMap(\.self)),
            ],
            options: try ListOptions(base)
        )
        query.includesDetail = includeNodes
        return .page(try await call.entities(FlowInfo.self).list(query))
    }
}
