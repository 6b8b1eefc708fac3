import Contract
import Domain
import ServiceKit
import Storage

/// Sessions and queries made at random, from few words so that queries find something.
struct RandomSessions {
    var random: SeededGenerator
    let accounts: [String]

    static let texts = [
        "+15550000349", "+15550003490", "49", "Ann O'Neil", "ANN o'neil", "100%", "50_50", "\"quoted\"", "C:\\temp", "İstanbul", "ısı",
        "Isi",
        "straße", "STRASSE", "Straẞe", "😀😀 smile", "a\u{301}b", "áb", "Σίσυφος", "ΣΊΣΥΦΟΣ", "ſilk", "\u{212A}elvin", "x", "Ж", "жук", "漢字漢",
        "tab\there", "line\nbreak", "nul\u{0}l", "sep\u{1F}arated", "aaaa", "aaab", " leading", "sip:ann@example.com",
    ]
    static let customers = ["00000000000000000000c001", "00000000000000000000c002", "00000000000000000000c003"]
    static let endpoints = ["00000000000000000000e001", "00000000000000000000e002"]
    static let parents = ["00000000000000000000f001", "00000000000000000000f002"]

    mutating func sessions(_ count: Int) -> [SessionToAdd] {
        (0..<count).map { index in
            let session = session(index)
            return SessionToAdd(session, parentSessionId: oneOf(Self.parents, chance: 20), isArchived: chance(40))
        }
    }

    private mutating func session(_ index: Int) -> SessionInfo {
        var session = SessionInfo()
        session.id = String(repeating: "0", count: 16) + String(10_000_000 + index * 7919 % 1_000_003)
        session.accountId = accounts[Int.random(in: 0..<accounts.count, using: &random)]
        // Few moments, so that many sessions share one.
        session.dateCreated = DateTime(milliseconds: 1_700_000_000_000 + Int64.random(in: 0..<40, using: &random) * 21_600_000).iso8601
        session.customerId = oneOf(Self.customers, chance: 70)
        session.endpointId = oneOf(Self.endpoints, chance: 70)
        session.fromAddress = oneOf(Self.texts, chance: 80)
        session.fromName = oneOf(Self.texts, chance: 50)
        session.fromPhoneNumber = oneOf(Self.texts, chance: 20)
        session.toAddress = oneOf(Self.texts, chance: 80)
        session.destination = oneOf(Self.texts, chance: 30)
        session.answeredByName = oneOf(Self.texts, chance: 30)
        session.outcome = oneOf(Self.texts, chance: 30)
        session.ended = chance(80)
        session.wasMissed = chance(50)
        session.callState = chance(50) ? .hold : .disconnected
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let words = (0..<Int.random(in: 0...3, using: &random)).map { _ in oneOf(Self.texts, chance: 100) ?? "" }
            let isDated = chance(80)
            session.log.append(
                SessionLogInfo {
                    $0.date = isDated ? "2024-01-01" : nil
                    $0.message = words.joined(separator: " ")
                }
            )
        }
        return session
    }

    mutating func query() throws -> SessionQuery {
        var query = SessionQuery()
        if chance(40) { query.accountIds = some(of: accounts) }
        if chance(20) { query.customerIds = some(of: Self.customers + ["unknown"]) }
        if chance(20) { query.endpointIds = some(of: Self.endpoints + ["unknown"]) }
        if chance(35) { query.from = needle() }
        if chance(25) { query.to = needle() }
        if chance(35) { query.log = needle() }
        if chance(10) { query.parentSessionId = oneOf(Self.parents, chance: 100) }
        if chance(15) { query.ended = chance(50) }
        if chance(30) { query.days.first = day() }
        if chance(30) { query.days.last = day() }
        query.archive = [.live, .archived, .both][Int.random(in: 0..<3, using: &random)]
        if chance(30) {
            let fields = SessionInfo.schema.allMembers.map(\.wireName).filter { !["customerBreadcrumb", "log", "members"].contains($0) }
            query.options.sorting = try Sorting(
                field: oneOf(fields, chance: 100),
                order: chance(50) ? .ascend : .descend,
                of: SessionInfo.self
            )
        }
        query.options.paging = try Paging(
            page: Int.random(in: 0...2, using: &random),
            countPerPage: Int.random(in: 1...60, using: &random),
            all: chance(10),
            simplified: chance(20)
        )
        return query
    }

    /// Part of a text, in another case now and then.
    private mutating func needle() -> String {
        let text = Array((oneOf(Self.texts, chance: 100) ?? "").unicodeScalars)
        let start = Int.random(in: 0..<text.count, using: &random)
        let end = Int.random(in: start..<text.count, using: &random)
        var part = String.UnicodeScalarView()
        part.append(contentsOf: text[start...end])
        if chance(10) { return String(part) + " " + Self.texts[0] }
        return chance(50) ? String(part).uppercased() : String(part)
    }

    private mutating func day() -> CalendarDate {
        CalendarDate(daysSince1970: 19_675 + Int.random(in: -1...11, using: &random))
    }

    private mutating func some(of values: [String]) -> [String] {
        values.filter { _ in chance(50) } + [values[Int.random(in: 0..<values.count, using: &random)]]
    }

    private mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &random) < percent
    }

    private mutating func oneOf(_ values: [String], chance percent: Int) -> String? {
        chance(percent) ? values[Int.random(in: 0..<values.count, using: &random)] : nil
    }
}
