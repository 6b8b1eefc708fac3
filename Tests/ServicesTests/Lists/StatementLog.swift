import Synchronization

@testable import Storage

/// The statements that a store has run, each once.
final class StatementLog: Sendable {
    private let statements = Mutex<[String: SQL]>([:])

    func note(_ statement: SQL) {
        statements.withLock { $0[statement.text] = statement }
    }

    /// Those that have read or changed something since the last call.
    func take() -> [SQL] {
        statements.withLock { statements in
            defer { statements = [:] }
            let words = ["SELECT", "WITH", "INSERT", "UPDATE", "DELETE"]
            return statements.values.filter { statement in words.contains { statement.text.hasPrefix($0) } }.sorted { $0.text < $1.text }
        }
    }
}
