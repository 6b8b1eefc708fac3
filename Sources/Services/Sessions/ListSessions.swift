import Contract
import Domain
import ServiceHTTP
import ServiceKit
import Storage

extension ListSessions: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<SessionInfo>> {
        let query = try query(call)
        guard !query.options.paging.all else {
            let stream = try await call.sessions.stream(query)
            return .stream(StoredStream(of: SessionInfo.self, totalCount: stream.totalCount, stream))
        }
        let mark = try call.sessions.mark(of: query)
        let page = try await call.sessions.list(query)
        return .list(StoredList(of: SessionInfo.self, documents: page.documents, totals: ListTotals(page.totals))).again(while: mark)
    }

    func query(_ call: ServiceCall) throws(ServiceError) -> SessionQuery {
        var query = SessionQuery()
        query.accountIds = accountIds
        query.customerIds = customerIds
        query.endpointIds = endpointIds
        query.from = phoneNumber(from, "from", call)
        query.to = phoneNumber(to, "to", call)
        query.log = log
        query.days = try DayRange(startDate: startDate, endDate: endDate)
        query.parentSessionId = parentSessionId
        query.archive = searchArchive ? .archived : .live
        query.options = try ListOptions(base)
        return query
    }

    /// A client that does not encode the plus of `+1555…` means a plus, not the space it becomes.
    private func phoneNumber(_ text: String?, _ member: String, _ call: ServiceCall) -> String? {
        guard let text, text.hasPrefix(" "), let sent = call.call.request.query.valueKeepingPlus(member), sent.hasPrefix("+"),
            sent.dropFirst().first?.isNumber == true
        else { return text }
        return sent
    }
}

extension ListTotals {
    init(_ totals: PageTotals) {
        self.init(count: totals.count ?? 0, pages: totals.pages ?? 0, hasMorePages: totals.hasMorePages)
    }
}
