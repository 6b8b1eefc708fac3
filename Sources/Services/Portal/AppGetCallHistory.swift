import Contract
import Domain
import ServiceHTTP
import ServiceKit
import Storage

extension AppGetCallHistory: Service {
    /// Calls, chats and faxes, archived ones too. Who sees their own alone sees those of their endpoints.
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<SessionInfo>> {
        let view = try await PortalView(call, accountId: accountId, customerId: customerId)
        var query = SessionQuery()
        query.accountIds = view.accountIds
        query.customerIds = view.customerIds
        query.endpointIds = view.ownIds ?? []
        query.archive = .both
        query.options = try ListOptions(base)
        if query.options.paging.all {
            let stream = try await call.sessions.stream(query)
            return .stream(StoredStream(of: SessionInfo.self, totalCount: stream.totalCount, stream))
        }
        let page = try await call.sessions.list(query)
        return .list(StoredList(of: SessionInfo.self, documents: page.documents, totals: ListTotals(page.totals)))
    }
}
