import Contract
import Domain
import ServiceKit
import Storage

extension AppGetFiles: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<FileInfo>> {
        let view = try await PortalView(call, accountId: accountId, customerId: customerId)
        var query = EntityQuery(
            accountIds: view.accountIds,
            filters: [
                view.customers, .anyKey("userId", view.ownIds ?? []), .text(anyOf: ["fileName"], contains: fileNameFilter),
                .anyKey("type", [type?.rawValue].compactMap(\.self)),
            ],
            options: try ListOptions(base)
        )
        query.days = try DayRange(created: dateCreatedStart, dateCreatedEnd)
        return .page(call.shown(try await call.files.list(query)))
    }
}
