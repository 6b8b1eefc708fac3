import TestDatabase
import Testing

@testable import Storage

/// How a store runs a statement.
struct StatementPlan: CustomStringConvertible {
    let statement: SQL
    /// What is done, as the store describes it.
    let steps: [String]
    /// The steps that put rows of tables with many into another order.
    let sorts: [String]
    /// The steps that look at every row of a table, or at every entry of an index.
    let scans: [String]

    var description: String { "\(statement.text): \(steps.joined(separator: "\n"))" }

    func expectIndexes() {
        #expect(scans.isEmpty, "\(self)")
    }
}

extension StatementPlan {
    /// - Parameter sqliteSteps: what `EXPLAIN QUERY PLAN` says.
    fileprivate init(_ statement: SQL, sqliteSteps steps: [String]) {
        (self.statement, self.steps) = (statement, steps)
        sorts = steps.filter { $0.contains("TEMP B-TREE") }
        scans = steps.filter { step in
            step.hasPrefix("SCAN") && !step.contains("VIRTUAL TABLE INDEX 0:M")
                && !Self.noTables.contains { $0.hasSuffix("-") ? step.hasPrefix($0) : step == $0 }
        }
    }

    /// What is no table to SQLite: what was found so far of the customers below one, counts that are added up, parts of the
    /// statement; how the index of trigrams is set; and, above, what it finds.
    private static let noTables = [
        "SCAN below", "SCAN b", "SCAN counts", "SCAN CONSTANT ROW", "SCAN (subquery-", "SCAN main.search_trigram_config",
    ]

    /// - Parameters:
    ///   - ordered: what PostgreSQL does if reading all of a table costs very much.
    ///   - selective: what it does if walking through an index does, too.
    ///   - large: the tables, and their indexes, that have many rows.
    fileprivate init(_ statement: SQL, ordered: [String], selective: [String], large: Set<String>) {
        func isLarge(_ step: String) -> Bool {
            let words = step.prefix { $0 != "\n" }.split(separator: " ")
            return words.firstIndex(of: "on").map { $0 + 1 < words.count && large.contains(String(words[$0 + 1])) } ?? false
        }
        (self.statement, steps) = (statement, ordered + selective)
        sorts = ordered.contains(where: isLarge) ? ordered.filter { $0.hasPrefix("Sort") || $0.hasPrefix("Incremental Sort") } : []
        scans = (ordered.filter { $0.hasPrefix("Seq Scan") } + selective.filter { $0.contains("Scan") && !$0.contains("Index Cond: ") })
            .filter { !$0.hasPrefix("Bitmap Heap Scan") && isLarge($0) }
    }
}

extension World {
    /// How the store runs a statement.
    ///
    /// The tables of a test are so small that PostgreSQL would read all of one, or, where the first rows of a list are asked
    /// for, walk through the list from its beginning: so it is told that this costs very much.
    func plan(of statement: SQL) async throws -> StatementPlan {
        try await store.database.read { connection in
            guard TestDatabase.isUsed else {
                return StatementPlan(statement, sqliteSteps: try connection.all("EXPLAIN QUERY PLAN \(statement)") { $0.text(3) })
            }
            func steps(without ways: String...) throws -> [String] {
                for way in ways { try connection.query("SELECT set_config(\("enable_" + way), 'off', true)") { _ in } }
                let lines = try connection.all("EXPLAIN (COSTS OFF) \(statement)") { $0.text(0) }
                return lines.joined(separator: "\n").split(separator: "->  ").map(String.init)
            }
            return StatementPlan(
                statement,
                ordered: try steps(without: "seqscan"),
                selective: try steps(without: "indexscan", "indexonlyscan"),
                large: Set(try connection.all("SELECT relname FROM pg_class WHERE reltuples >= 1000") { $0.text(0) })
            )
        }
    }
}
