import Contract
import Domain
import ServiceKit
import TestDatabase
import Testing

@testable import Storage

/// Each list of accounts, users, AI sessions and log entries, as it is and with each filter, is served by an index.
@Suite("How the database finds accounts, users, AI sessions and log entries")
struct EntityListPlanTests {
    struct PlanCase: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// What SQLite and PostgreSQL call the index.
        var index: [String]
        /// Whether it gives the rows in the order of the list.
        var isOrdered: Bool
        var list: @Sendable (any SQLConnection) throws -> EntityList

        init(
            _ name: String,
            _ index: String...,
            isOrdered: Bool = true,
            list: @escaping @Sendable (any SQLConnection) throws -> EntityList
        ) {
            (testDescription, self.index, self.isOrdered, self.list) = (name, index, isOrdered, list)
        }

        static let some = AccountScope.accounts(["a1"])

        static let all = [
            PlanCase("accounts", "account_by_date") { try AccountRepository.selection(AccountQuery(), .all, $0) },
            PlanCase("accounts of a caller", "account_id_key", "sqlite_autoindex_account_1", isOrdered: false) {
                try AccountRepository.selection(AccountQuery(), some, $0)
            },
            PlanCase("accounts by a part of the name", "account_by_text", "search_trigram", isOrdered: false) {
                try AccountRepository.selection(AccountQuery(nameFilter: "name 77"), .all, $0)
            },
            PlanCase("accounts by two letters", "account_by_date") {
                try AccountRepository.selection(AccountQuery(nameFilter: "na"), .all, $0)
            },
            PlanCase("users", "app_user_by_date") { try UserRepository.selection(UserQuery(), .all, $0) },
            PlanCase("users of an account", "account_grant_pkey", "sqlite_autoindex_account_grant_1", isOrdered: false) {
                try UserRepository.selection(UserQuery(), some, $0)
            },
            PlanCase("users by a part of the address", "app_user_by_text", "search_trigram", isOrdered: false) {
                try UserRepository.selection(UserQuery(emailFilter: "name77@"), .all, $0)
            },
            PlanCase("AI sessions", "ai_session_by_date") { _ in AISessionRepository.selection(AISessionQuery(), .all) },
            PlanCase("AI sessions of an account", "ai_session_by_account") { _ in AISessionRepository.selection(AISessionQuery(), some) },
            PlanCase("the log", "log_entry_by_date") { try log($0, .all) { _ in } },
            PlanCase("the log of an account", "log_entry_by_account") { try log($0, some) { _ in } },
            PlanCase("the log of days", "log_entry_by_date") {
                try log($0, .all) { $0.days.first = CalendarDate("2025-01-03") }
            },
            PlanCase("the log of a customer", "log_entry_by_customer") { try log($0, .all) { $0.customerIds = ["c1"] } },
            PlanCase("the log of one thing", "log_entry_by_subject", isOrdered: false) { try log($0, .all) { $0.subjectId = "s1" } },
            PlanCase("the log by a part of its text", "log_entry_by_text", "search_trigram", isOrdered: false) {
                try log($0, .all) { $0.description = "entry 777" }
            },
            PlanCase(
                "the log of an account by a part of its text",
                "log_entry_by_text",
                "log_entry_by_account",
                "search_trigram",
                isOrdered: false
            ) { try log($0, some) { $0.description = "entry 777" } },
        ]

        private static func log(
            _ connection: any SQLConnection,
            _ scope: AccountScope,
            _ build: (inout LogQuery) -> Void
        ) throws -> EntityList {
            var query = LogQuery()
            build(&query)
            return try LogRepository.selection(query, scope, connection)
        }
    }

    /// So many rows that indexes are worth their while.
    private func filled() async throws -> TemporaryStore {
        let temporary = try TemporaryStore()
        try await temporary.store.database.write { transaction in
            let connection = transaction.connection
            let rows: SQL = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 3000)"
            for statement: SQL in [
                """
                INSERT INTO account (account_no, id, name, name_folded, created, token_secret, document)
                \(rows) SELECT n, 'a' || n, '', 'name ' || n, n, '', '{}' FROM numbers
                """,
                """
                INSERT INTO app_user (id, email_folded, created, document)
                \(rows) SELECT 'u' || n, 'name' || n || '@example.com', n, '{}' FROM numbers
                """,
                "INSERT INTO account_grant (account_id, user_id) \(rows) SELECT 'a' || n, 'u' || n FROM numbers",
                """
                INSERT INTO ai_session (id, account_id, created, document)
                \(rows) SELECT 'i' || n, 'a' || (n % 100), n, '{}' FROM numbers WHERE n % 100 > 0
                """,
                """
                INSERT INTO log_entry (id, created, account_id, customer_id, action, subject_id, description_folded, document)
                \(rows) SELECT 'l' || n, 1735689600000 + n, 'a' || (n % 100), 'c' || (n % 500), 'x', 's' || n, 'entry ' || n, '{}' FROM numbers
                """,
                "UPDATE sequence SET last = 3000 WHERE name = 'account'",
            ] { try connection.execute(statement) }
        }
        try temporary.database?.run("ANALYZE")
        return temporary
    }

    @Test("each list has an index, and it gives the order where the list is long")
    func plans() async throws {
        let temporary = try await filled()
        for planCase in PlanCase.all {
            let plan = try await temporary.store.database.read { connection -> [String] in
                let statement = try planCase.list(connection).statement(connection.dialect)
                guard TestDatabase.isUsed else { return try connection.all("EXPLAIN QUERY PLAN \(statement)") { $0.text(3) } }
                // Tables of a test are so small that reading or sorting all of one costs next to nothing.
                for way in ["seqscan", planCase.isOrdered ? "sort" : "indexscan"] {
                    try connection.query("SELECT set_config(\("enable_" + way), 'off', true)") { _ in }
                }
                return try connection.all("EXPLAIN (COSTS OFF) \(statement)") { $0.text(0) }
            }
            let (name, text) = (planCase.testDescription, plan.joined(separator: "\n"))
            #expect(planCase.index.contains { text.contains($0) }, "\(name): \(text)")
            #expect(!text.contains("Seq Scan") && !text.contains("SCAN t\n") && !text.hasSuffix("SCAN t"), "\(name): \(text)")
            if planCase.isOrdered { #expect(!text.contains("Sort") && !text.contains("TEMP B-TREE"), "\(name): \(text)") }
        }
    }

    @Test("a part of a text is found inside words, in any case, with signs that patterns know, rare or common, after changes too")
    func found() async throws {
        let temporary = try await filled()
        let (accounts, users) = (temporary.store.accounts(in: .all), temporary.store.users(in: .all))
        func count(_ part: String) async throws -> Int? { try await accounts.list(AccountQuery(nameFilter: part)).totals.count }
        let names = ["100 % Ärger_GmbH", "\"Quoted\" \\ Sons", "Straße"]
        var ids: [String] = []
        for name in names { ids.append(try await temporary.account(name)) }
        for part in ["% är", "ger_g", "\"quo", "\\ s", "straß", "ß", "ame 2999"] { #expect(try await count(part) == 1, "\(part)") }
        #expect(try await count("gerxg") == 0)
        #expect(try await count("name") == 3000, "more than are looked up one by one")
        _ = try await accounts.update(ids[0], by: .test) { $0.name = "Renamed" }
        try await accounts.delete(ids[2], by: .test)
        #expect(try await [count("ger_g"), count("renamed"), count("straß")] == [0, 1, 0])
        #expect(try await users.list(UserQuery(emailFilter: "E77@EX")).totals.count == 1)
        var query = LogQuery()
        query.description = "'renamed': changed"
        #expect(try await temporary.store.log(in: .all).list(query).totals.count == 1)
        #expect(try await temporary.store.check().filter { $0.step == .searchIndex } == [])
    }
}
