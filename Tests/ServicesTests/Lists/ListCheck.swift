import Contract
import Domain
import ServiceKit
import TestDatabase
import Testing

@testable import Storage

/// What is asked of every list with pages, on very many rows, through the server: pages are the whole list, every order
/// is the right one, every filter finds what a look at every row finds, and all of it is served by indexes.
struct ListCheck {
    static let rows = 10_000

    let world: World
    let log: StatementLog
    let list: ListCase
    let bed: ListBed
    /// As the administrator gets them, newest first.
    private(set) var rows: [ListRow] = []

    static func run(_ list: ListCase) async throws {
        let log = StatementLog()
        try await World.open(onStatement: { log.note($0) }) { world in
            let bed = try await list.fill(world)
            // As a server does by itself some time after so many changes. Until then PostgreSQL plans as if there were no rows.
            try world.database?.run("ANALYZE")
            var check = ListCheck(world: world, log: log, list: list, bed: bed)
            try await check.walk()
            try await check.sort()
            try await check.filter()
            try await check.plans()
            try await bed.afterwards(world, log)
        }
    }

    private struct Page {
        var rows: [ListRow]
        var total: Int?
        var pages: Int?
        var hasMore: Bool
        var ids: [String] { rows.map(\.id) }
    }

    private func page(_ query: String, as person: Person = .administrator) async throws -> Page {
        let joint = bed.path.contains("?") ? "&" : "?"
        let answer = try await world.get("\(bed.path)\(joint)\(query)", as: person)
        try #require(answer.status == 200, "\(query): \(answer.text)")
        guard case .map(let members) = try JSONReader.parse(answer.body) else { throw BindingError(value: query, expected: "a page") }
        func value(_ name: String) -> WireValue? { members.first { $0.name == name }?.value }
        func number(_ name: String) -> Int? { if case .integer(let number)? = value(name) { Int(number) } else { nil } }
        guard case .list(let items)? = value("items") else { throw BindingError(value: query, expected: "items") }
        return Page(
            rows: try items.map(ListRow.init),
            total: number("totalCount"),
            pages: number("totalPages"),
            hasMore: value("hasMorePages") == .bool(true)
        )
    }

    /// A page of Alpha's rows: those that its manager gets or, of a list for administrators alone, those of the account.
    private func alphasPage(_ query: String) async throws -> Page {
        if bed.isAdministrators { return try await page("accountIds=\(world.alpha)&\(query)") }
        return try await page(query, as: .manager)
    }

    /// Pages follow each other without a gap and without one shown twice, the newest first; totals are right on each.
    private mutating func walk() async throws {
        #expect(bed.ids.count >= Self.rows)
        let pages = (bed.ids.count + 999) / 1000
        for number in 0..<pages {
            let page = try await page("countPerPage=1000&page=\(number)")
            #expect(page.total == bed.ids.count && page.pages == pages && page.hasMore == (number < pages - 1), "page \(number)")
            rows += page.rows
        }
        #expect(Set(rows.map(\.id)) == bed.ids && rows.count == bed.ids.count)
        #expect(rows.map(\.id) == rows.sorted(by: bed.dateMember).reversed().map(\.id), "newest first")
        let last = try await page("countPerPage=1000&simplifiedPaging=true&page=\(pages - 1)")
        #expect(last.ids == rows.suffix(last.ids.count).map(\.id) && !last.hasMore && last.total == 0)
        let beyond = try await page("countPerPage=1000&page=\(pages)")
        #expect(beyond.rows.isEmpty && !beyond.hasMore && beyond.total == bed.ids.count)
        let own = rows.filter(bed.isAlphas)
        let first = try await alphasPage("")
        #expect(first.total == own.count && first.ids == own.prefix(25).map(\.id), "who sees one account")
        let some = [rows[3], rows[5000], rows[bed.ids.count - 1]]
        #expect(try await page("all=true&specificIds=\(some.map(\.id).joined(separator: ","))").ids == some.map(\.id))
    }

    /// Every scalar member sorts in both directions; every other one is refused by name.
    private func sort() async throws {
        let item = try list.item
        for member in item.schema.allMembers.map(\.wireName) {
            guard (try? Sorting(field: member, of: item)) != nil else {
                try await world.get("\(bed.path)\(bed.path.contains("?") ? "&" : "?")sortField=\(member)")
                    .expectError(400, .argument, fields: ["sortField"])
                continue
            }
            let ascending = rows.sorted(by: member).map(\.id)
            for (order, page, sorted) in [("Ascend", 37, ascending), ("Descend", 1, ascending.reversed())] {
                let found = try await self.page(
                    "sortField=\(member)&sortOrder=\(order)&countPerPage=200&page=\(page)&simplifiedPaging=true"
                )
                #expect(found.ids == Array(sorted.dropFirst(200 * page).prefix(200)), "by \(member), \(order)")
            }
        }
    }

    /// Every filter, alone and with the next one, finds what a look at every row finds, for who sees all and who sees one
    /// account.
    private func filter() async throws {
        let tested = bed.filters.reduce(into: Set<String>()) { $0.formUnion($1.members) }
        let named = tested.union(bed.notFilters.keys)
        #expect(named == list.filters, "each filter of the list is tested, and nothing else")
        for (index, filter) in bed.filters.enumerated() {
            let wanted = rows.filter(filter.matches)
            #expect(!wanted.isEmpty && wanted.count < rows.count, "\(filter.query) tells nothing apart: \(wanted.count)")
            #expect(try await page("all=true&\(filter.query)").ids == wanted.map(\.id), "\(filter.query)")
            let own = wanted.filter(bed.isAlphas)
            let next = bed.filters[(index + 1) % bed.filters.count]
            guard filter.members.isDisjoint(with: next.members) else { continue }
            let both = wanted.filter(next.matches)
            #expect(try await page("all=true&\(filter.query)&\(next.query)").ids == both.map(\.id), "\(filter.query) and \(next.query)")
            guard !filter.members.contains("accountIds"), !filter.members.contains("accountId") else { continue }
            let first = try await alphasPage("countPerPage=7&\(filter.query)")
            #expect(first.total == own.count && first.ids == own.prefix(7).map(\.id), "\(filter.query) in Alpha")
        }
    }

    /// No statement of the list or of one of its filters looks at every row of a table, and the newest of an account come
    /// first without being sorted.
    private func plans() async throws {
        for statement in try await statements({ try await alphasPage("simplifiedPaging=true") }) {
            let plan = try await world.plan(of: statement)
            #expect(plan.sorts.isEmpty, "\(plan)")
            plan.expectIndexes()
        }
        for filter in bed.filters {
            let query = "countPerPage=7&\(filter.query)"
            // Whoever may ask for another account sees all of them.
            let asks = { try await filter.query.contains(world.beta) ? page(query) : alphasPage(query) }
            let statements = try await statements(asks)
            // The sessions of whole accounts are counted from how many each day has.
            let counts = ["count(*)", "FROM session_day"]
            #expect(statements.contains { statement in counts.contains { statement.text.contains($0) } }, "\(filter.query) was counted")
            for statement in statements { try await world.plan(of: statement).expectIndexes() }
        }
    }

    /// What is run for a page.
    private func statements(_ ask: () async throws -> Page) async throws -> [SQL] {
        _ = log.take()
        _ = try await ask()
        return log.take()
    }
}
