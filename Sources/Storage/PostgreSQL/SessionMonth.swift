import Domain
import ServiceKit

/// The partition of sessions that were created in one month, and its table once it has been taken out.
struct SessionMonth: Sendable, Equatable {
    /// `session_202511`.
    let table: String
    /// The first moment of the month, and of the one after it.
    let first: Int64
    let next: Int64

    /// What tables are called that have been taken out.
    private static let detachedPrefix = "detached_"

    private var days: SQL { "day >= \(first / 86_400_000) AND day < \(next / 86_400_000)" }

    /// The months that ended before a date, from the oldest on.
    static func all(before date: DateTime, _ connection: any SQLConnection) throws -> [SessionMonth] {
        try connection.all(
            """
            SELECT name, first, next FROM (
                SELECT name, (extract(epoch FROM month) * 1000)::bigint AS first,
                    (extract(epoch FROM month + interval '1 month') * 1000)::bigint AS next
                FROM (
                    SELECT c.relname AS name, to_date(right(c.relname, 6), 'YYYYMM') AS month
                    FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                    WHERE i.inhparent = 'session'::regclass AND c.relname ~ '^session_[0-9]{6}$'
                ) AS months
            ) AS bounds WHERE next <= \(date) ORDER BY first
            """
        ) { SessionMonth(table: $0.text(0), first: $0.int64(1), next: $0.int64(2)) }
    }

    /// The accounts that have sessions in the month.
    func accounts(_ connection: any SQLConnection) throws -> [(id: String, number: Int64, sessions: Int)] {
        try connection.all(
            """
            SELECT a.id, a.account_no, d.sessions FROM (
                SELECT account_no, sum(sessions)::bigint AS sessions FROM session_day WHERE \(days) GROUP BY account_no
            ) AS d JOIN account a ON a.account_no = d.account_no WHERE d.sessions > 0 ORDER BY a.account_no
            """
        ) { ($0.text(0), $0.int64(1), $0.int(2)) }
    }

    /// Takes the month out of the sessions. Whoever reads or writes any session has to wait for a moment.
    ///
    /// - Returns: whether it was there.
    func detach(_ connection: any SQLConnection) throws -> Bool {
        try PostgreSQLSchema.lockSessionMonths(connection)
        let isThere = try connection.exists(
            "SELECT 1 FROM pg_inherits WHERE inhparent = 'session'::regclass AND inhrelid = to_regclass(\(table))"
        )
        let isFree = try !connection.exists("SELECT 1 FROM pg_class WHERE oid = to_regclass(\(Self.detachedPrefix + table))")
        guard isThere, isFree else { return false }
        try connection.execute(SQL(raw: "ALTER TABLE session DETACH PARTITION \(table)"))
        try connection.execute(SQL(raw: "ALTER TABLE \(table) RENAME TO \(Self.detachedPrefix)\(table)"))
        return true
    }

    /// What an account had in the month, which has been taken out.
    func batch(of account: (id: String, number: Int64, sessions: Int), _ connection: any SQLConnection) throws -> RetentionBatch {
        var batch = RetentionBatch()
        batch.sessions = account.sessions
        try connection.query(
            "SELECT min(created), max(created) FROM \(SQL(raw: Self.detachedPrefix + table)) WHERE account_no = \(account.number)"
        ) { row in
            batch.oldest = row.optionalInt64(0).map { DateTime(milliseconds: $0) }
            batch.newest = row.optionalInt64(1).map { DateTime(milliseconds: $0) }
        }
        return batch
    }

    func forgetCounters(_ connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM session_day WHERE \(days)")
    }

    // MARK: What has been taken out

    /// The tables of months that have been taken out.
    static func detached(_ connection: any SQLConnection) throws -> [String] {
        try connection.all(
            """
            SELECT c.relname FROM pg_class c JOIN pg_class s ON s.relnamespace = c.relnamespace AND s.oid = 'session'::regclass
            WHERE c.relkind = 'r' AND c.relname ~ \("^\(detachedPrefix)session_[0-9]{6}$") ORDER BY c.relname
            """
        ) { $0.text(0) }
    }

    /// Where a walk through a table stands.
    struct Key: Sendable {
        var accountNumber: Int64
        var place: SessionPlace
    }

    /// Forgets the keys of some thousand sessions.
    ///
    /// - Returns: where to go on; `nil` at the end.
    static func forgetKeys(of table: String, after last: Key?, _ connection: any SQLConnection) throws -> Key? {
        var statement: SQL = "SELECT account_no, created, rid, id FROM \(SQL(raw: table))"
        if let last { statement += " WHERE (account_no, created, rid) > (\(last.accountNumber), \(last.place.created), \(last.place.rid))" }
        let rows = try connection.all(statement + " ORDER BY account_no, created, rid LIMIT 5000") { row in
            (key: Key(accountNumber: row.int64(0), place: SessionPlace(rid: row.int64(2), created: row.int64(1))), id: row.text(3))
        }
        guard let end = rows.last else { return nil }
        // A session with the same id that has been added since stands elsewhere.
        try connection.send(
            """
            DELETE FROM session_key k
            USING unnest(\(PostgreSQLArray(rows.map(\.id)))::text[], \(PostgreSQLArray(rows.map(\.key.place.rid)))::bigint[]) AS gone (id, rid)
            WHERE k.id = gone.id AND k.rid = gone.rid
            """
        )
        return end.key
    }

    static func drop(_ table: String, _ connection: any SQLConnection) throws {
        try connection.execute(SQL(raw: "DROP TABLE IF EXISTS \(table)"))
    }
}
