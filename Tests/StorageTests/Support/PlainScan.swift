import Contract
import Domain
import ServiceKit
import Storage

/// What a list should answer, found by looking at every session.
///
/// Written without anything the store uses: cases are folded scalar by scalar as Unicode's properties say.
struct PlainScan {
    let sessions: [SessionToAdd]

    /// The ids of the page, and of how many.
    func list(_ query: SessionQuery, _ scope: AccountScope) -> (ids: [String], count: Int) {
        let found = sessions.filter { matches($0, query) && scope.contains($0.info.accountId ?? "") }
        let sorted = found.map { (key: key(of: $0.info, query.options.sorting.field), id: $0.info.id ?? "") }
            .sorted { query.options.sorting.descending ? isBefore($1, $0) : isBefore($0, $1) }
            .map(\.id)
        let paging = query.options.paging
        let page = paging.all ? sorted[...] : sorted.dropFirst(paging.page * paging.countPerPage).prefix(paging.countPerPage)
        return (Array(page), sorted.count)
    }

    private func matches(_ session: SessionToAdd, _ query: SessionQuery) -> Bool {
        let info = session.info
        let created = info.dateCreated ?? ""
        let archived: [Bool] = query.archive == .live ? [false] : query.archive == .archived ? [true] : [true, false]
        return (query.accountIds.isEmpty || query.accountIds.contains(info.accountId ?? ""))
            && (query.customerIds.isEmpty || info.customerId.map(query.customerIds.contains) == true)
            && (query.endpointIds.isEmpty || info.endpointId.map(query.endpointIds.contains) == true)
            && (query.parentSessionId == nil || query.parentSessionId == session.parentSessionId)
            && (query.options.specificIds?.contains(info.id ?? "") ?? true)
            && query.ended.map { $0 == info.ended } ?? true
            && archived.contains(session.isArchived)
            && query.days.first.map { created.prefix(10) >= $0.description } ?? true
            && query.days.last.map { created.prefix(10) <= $0.description } ?? true
            && contains(query.from, [info.fromAddress, info.fromName, info.fromPhoneNumber])
            && contains(query.to, [info.toAddress, info.destination, info.answeredByName])
            && contains(query.log, info.log.map(\.message))
    }

    private func contains(_ needle: String?, _ texts: [String?]) -> Bool {
        guard let needle, !needle.isEmpty else { return true }
        let part = fold(needle)
        return texts.contains { text in
            let whole = fold(text ?? "")
            guard whole.count >= part.count else { return false }
            return (0...whole.count - part.count).contains { whole[$0..<$0 + part.count].elementsEqual(part) }
        }
    }

    private func fold(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.map { scalar in
            if scalar == "\u{0}" || scalar == "\u{1F}" { return "\u{FFFD}" }
            if scalar == "ı" || scalar == "İ" { return scalar }
            let upper = scalar.properties.uppercaseMapping.unicodeScalars
            let one = upper.count == 1 ? upper.first ?? scalar : scalar
            let lower = one.properties.lowercaseMapping.unicodeScalars
            return lower.count == 1 ? lower.first ?? scalar : scalar
        }
    }

    private enum Key {
        case absent, number(Int), text([UInt8])
    }

    private func key(of session: SessionInfo, _ field: String) -> Key {
        guard let index = SessionInfo.schema.index(ofMember: field) else { return .absent }
        switch session.memberValue(index) {
        case .text(let text): return .text(Array(String(String.UnicodeScalarView(fold(text))).utf8))
        case .enumeration(let value): return .text(Array(value.name.lowercased().utf8))
        case .bool(let flag): return .number(flag ? 1 : 0)
        default: return .absent
        }
    }

    private func isBefore(_ a: (key: Key, id: String), _ b: (key: Key, id: String)) -> Bool {
        switch (a.key, b.key) {
        case (.absent, .absent): return a.id < b.id
        case (.absent, _): return true
        case (_, .absent): return false
        case (.number(let x), .number(let y)): return x == y ? a.id < b.id : x < y
        case (.text(let x), .text(let y)): return x == y ? a.id < b.id : x.lexicographicallyPrecedes(y)
        default: return false
        }
    }
}
