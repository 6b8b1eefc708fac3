import Crypto

/// A step from one version of the schema to the next. Immutable once released: a change is a new step.
///
/// A step says what both databases understand once, and what they say differently in a script of its own for each:
///
/// - ``statements`` is written with the types `INTEGER` and `TEXT` only. SQLite takes it as it stands; for PostgreSQL
///   `INTEGER` becomes `BIGINT` and `TEXT` becomes `TEXT COLLATE "C"`, so that texts compare byte by byte on both.
/// - ``sqlite`` and ``postgreSQL`` follow it: triggers, search indexes, tables that are laid out differently.
///
/// Statements are separated by empty lines, so none may hold one. Old and new program run side by side during an
/// upgrade, so a step must not lock or rewrite a table that is in use, and the schema changes in two steps of two
/// releases:
///
/// - One **expands** it: adds tables, indexes, and columns without a default that has to be computed. Programs that do not
///   know the step go on, and start, as before.
/// - One **contracts** it: takes away what no program reads or writes any more that knows a certain earlier step. It names
///   that step in ``requires``, and programs that do not know it are refused from then on.
struct Migration: Sendable {
    /// Counts from 1. Steps are taken in this order; one that was missing when later ones were taken is taken afterwards.
    let number: Int
    let name: String
    /// The step that a program has to know to work with the data once this one was taken; 0 for none.
    var requires = 0
    /// The statements that all databases understand.
    let statements: String
    /// What SQLite needs besides.
    let sqlite: String
    /// What PostgreSQL needs besides.
    let postgreSQL: String
    /// Indexes of PostgreSQL on tables of earlier steps: what stands behind `CREATE INDEX`, the name first. Each is made by
    /// itself after the steps, beside whoever reads and writes, partition by partition where there are (``PostgreSQLIndexes``).
    var indexes: [String] = []

    /// The whole script for SQLite.
    var forSQLite: String {
        Self.joined(statements, sqlite)
    }

    /// The whole script for PostgreSQL.
    var forPostgreSQL: String {
        let shared = statements.split(separator: " ", omittingEmptySubsequences: false).map(Self.postgreSQLType)
        return Self.joined(shared.joined(separator: " "), postgreSQL)
    }

    /// What is stored with a step that was taken, to notice if it was changed afterwards.
    func checksum(of statements: String) -> String {
        SHA256.hash(data: Array(statements.utf8)).prefix(8).map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
    }

    /// All steps, in order.
    static let all: [Migration] = [
        .identity, .sessions, .events, .retention, .sessionSearch, .entities, .watchers, .idempotency, .globalSettings, .textSearch,
        .flowRevisions, .messages, .fileContents, .chats, .numbersAndTexts, .partyCounts, .logCounts, .dayCounts,
    ]

    private static func joined(_ scripts: String...) -> String {
        scripts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// A word of a statement, with what may follow a type put back behind it: a comma or the end of the line.
    private static func postgreSQLType(_ word: Substring) -> String {
        for (type, name) in [("INTEGER", "BIGINT"), ("TEXT", "TEXT COLLATE \"C\"")] where word.hasPrefix(type) {
            let rest = word.dropFirst(type.count)
            if rest.first?.isLetter != true { return name + rest }
        }
        return String(word)
    }
}
