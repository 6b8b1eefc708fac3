import Contract
import Domain
import ServiceHTTP
import ServiceKit
import Storage

extension ListSessions: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<SessionInfo>> {
        var query = try query(call)
        let cursor = try cursor(&query, call)
        guard !query.options.paging.all else {
            let stream = try await call.sessions.stream(query)
            return .stream(StoredStream(of: SessionInfo.self, totalCount: stream.totalCount, stream))
        }
        let mark = try call.sessions.mark(of: query)
        let page = try await call.sessions.list(query)
        var list = StoredList(of: SessionInfo.self, documents: page.documents, totals: ListTotals(page.totals))
        if cursor != nil { list.cursor = page.next.map { .after($0.text(for: query.fingerprint)) } ?? .end }
        return .list(list).again(while: mark)
    }

    func query(_ call: ServiceCall) throws(ServiceError) -> SessionQuery {
        var query = SessionQuery()
        query.accountIds = accountIds
        query.customerIds = customerIds
        query.endpointIds = endpointIds
        query.from = call.phoneNumber(from, "from")
        query.to = call.phoneNumber(to, "to")
        query.log = log
        query.days = try DayRange(startDate: startDate, endDate: endDate)
        query.parentSessionId = parentSessionId
        query.archive = try archive(call)
        query.options = try ListOptions(base)
        return query
    }

    /// What `archive` says, a parameter beside those that the operation declares: `live`, `archived` or `both`. Without it,
    /// what `searchArchive` says.
    private func archive(_ call: ServiceCall) throws(ServiceError) -> ArchiveFilter {
        guard let text = call.call.request.query.value("archive"), !text.isEmpty else { return searchArchive ? .archived : .live }
        let filter: ArchiveFilter
        switch text.lowercased() {
        case "live": filter = .live
        case "archived": filter = .archived
        case "both": filter = .both
        default: throw .invalid("archive", "'archive' is live, archived or both, not '\(text.prefix(100))'")
        }
        if call.isGiven("searchArchive"), filter != (searchArchive ? .archived : .live) {
            throw .invalid("archive", "'archive' and 'searchArchive' contradict each other; leave 'searchArchive' out")
        }
        return filter
    }

    /// What `cursor` says, a parameter beside those that the operation declares; `nil` if it is not there. An empty one
    /// begins at the first item.
    private func cursor(_ query: inout SessionQuery, _ call: ServiceCall) throws(ServiceError) -> String? {
        guard let text = call.call.request.query.value("cursor") else { return nil }
        guard !query.options.paging.all, query.options.paging.page == 0 else {
            throw .invalid("cursor", "'cursor' does not go with 'page' and 'all'")
        }
        if !text.isEmpty { query.cursor = try ListCursor(text, for: query.fingerprint) }
        return text
    }
}

extension ListTotals {
    init(_ totals: PageTotals) {
        self.init(count: totals.count ?? 0, pages: totals.pages ?? 0, hasMorePages: totals.hasMorePages)
    }
}
