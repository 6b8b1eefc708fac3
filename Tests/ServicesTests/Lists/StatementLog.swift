import Synchronization

@testable import Storage

/// The statements that SQLite has run, each once.
final class StatementLog: Sendable {
    private let statements = Mutex<Set<String>>([])

    func note(_ statement: String) {
        statements.withLock { _ = $0.insert(statement) }
    }

    /// Those that have read or changed something since the last call.
    func take() -> [String] {
        statements.withLock { statements in
            defer { statements = [] }
            let words = ["SELECT", "WITH", "INSERT", "UPDATE", "DELETE"]
            return statements.filter { statement in words.contains { statement.hasPrefix($0) } }.sorted()
        }
    }
}

extension World {
    /// How SQLite runs a statement.
    func plan(of statement: String) async throws -> [String] {
        try await store.database.read { connection in
            try connection.all(SQL(raw: "EXPLAIN QUERY PLAN " + statement)) { $0.text(3) }
        }
    }
}
