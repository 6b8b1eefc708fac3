import Contract
import Domain
import ServiceKit

/// The steps of ``Store/check(progress:)``.
struct Check {
    /// Findings of one kind, after which the rest is not listed.
    static let maxFindings = 200

    let connection: any SQLConnection

    func findings(of step: CheckStep) -> [CheckFinding] {
        var messages: [String]
        do {
            messages =
                switch step {
                case .pages: try pages()
                case .references: try references()
                case .searchIndex: try searchIndex() + searchTexts() + sortKeys()
                case .sessions: try SessionCheck(connection: connection).findings()
                case .counters: try counters()
                case .entities: try entities()
                case .keys: try keys()
                case .files: try ContentRow.nameless(connection).map { "the file \($0) has no bytes" }
                }
        } catch {
            messages = ["cannot be checked: \(error)"]
        }
        return messages.prefix(Self.maxFindings).map { CheckFinding(step: step, message: $0) }
    }

    private func pages() throws -> [String] {
        try connection.all("PRAGMA integrity_check(\(SQL(raw: "\(Self.maxFindings)")))") { $0.text(0) }.filter { $0 != "ok" }
    }

    private func references() throws -> [String] {
        try connection.all("PRAGMA foreign_key_check") { row in
            "row \(row.int64(1)) of \(row.text(0)) refers to a row of \(row.text(2)) that does not exist"
        }
    }

    /// What sessions are sorted by, against their documents.
    private func sortKeys() throws -> [String] {
        try connection.all(
            """
            SELECT s.id FROM session s JOIN session_document d ON d.rid = s.rid LEFT JOIN session_sort k ON k.rid = s.rid
            WHERE k.rid IS NULL OR k.keys IS NOT sort_keys(d.document) LIMIT \(Self.maxFindings)
            """
        ) { "session \($0.text(0)): it is not sorted by what its document says" }
    }

    /// FTS5 compares what its index holds with what the texts give.
    private func searchIndex() throws -> [String] {
        ["session_party", "session_log", "search_trigram"].compactMap { table in
            do {
                try connection.execute("INSERT INTO \(SQL(raw: table)) (\(SQL(raw: table)), rank) VALUES ('integrity-check', 1)")
                return nil
            } catch {
                return "\(table) does not match the texts it was made of: \(error)"
            }
        }
    }

    /// The texts that lists of other things look into, against their tables.
    private func searchTexts() throws -> [String] {
        let texts = [("account", "name_folded", 1), ("app_user", "email_folded", 2), ("log_entry", "description_folded", 3)]
        return try texts.flatMap { table, column, number in
            try connection.all(
                """
                SELECT t.id FROM \(SQL(raw: table)) t LEFT JOIN search_text s ON s.id = t.id AND s.rid >> 40 = \(number)
                WHERE s.folded IS NOT t.\(SQL(raw: column)) LIMIT \(Self.maxFindings)
                """
            ) { "the text of \(table) \($0.text(0)) is not found as it is" }
        }
    }

    /// PostgreSQL knows sessions by their ids in a table beside them.
    private func keys() throws -> [String] {
        try connection.all(
            """
            SELECT coalesce(s.id, k.id), s.id IS NULL FROM session s
            FULL JOIN session_key k ON k.id = s.id AND k.account_no = s.account_no AND k.created = s.created AND k.rid = s.rid
            WHERE s.id IS NULL OR k.id IS NULL
            """
        ) { row in row.bool(1) ? "the key of session \(row.text(0)) leads nowhere" : "session \(row.text(0)) has no key" }
    }

    private func counters() throws -> [String] {
        try connection.all(
            """
            WITH d AS (SELECT account_no, archived, day, sum(sessions) AS sessions FROM session_day GROUP BY account_no, archived, day)
            SELECT c.account_no, c.archived, c.day, c.sessions, d.sessions FROM (
                SELECT account_no, archived, day_of(created) AS day, count(*) AS sessions FROM session
                GROUP BY account_no, archived, day
            ) AS c LEFT JOIN d USING (account_no, archived, day)
            WHERE d.sessions IS NULL OR d.sessions <> c.sessions
            UNION ALL
            SELECT d.account_no, d.archived, d.day, 0, d.sessions FROM d
            WHERE d.sessions <> 0 AND NOT EXISTS (
                SELECT 1 FROM session s WHERE s.account_no = d.account_no AND s.archived = d.archived AND day_of(s.created) = d.day
            )
            """
        ) { row in
            let day = CalendarDate(daysSince1970: row.int(2))
            return "account \(row.int64(0)) has \(row.int64(3)) sessions on \(day), the counter says \(row.int64(4))"
        }
    }

    private func entities() throws -> [String] {
        try documents("account", AccountInfo.self) { $0.id } + documents("app_user", UserInfo.self) { $0.id }
            + documents("ai_session", AISessionInfo.self) { $0.id } + documents("log_entry", LogEntryInfo.self) { $0.id }
    }

    private func documents<Entity: ServiceKit.DataType>(
        _ table: String,
        _ type: Entity.Type,
        id: (Entity) -> String?
    ) throws -> [String] {
        try connection.all("SELECT id, document FROM \(SQL(raw: table))") { row -> String? in
            guard let entity = try? Document.decode(type, row.bytes(1)) else {
                return "the document of \(table) \(row.text(0)) cannot be read"
            }
            return id(entity) == row.text(0) ? nil : "the document of \(table) \(row.text(0)) has another id"
        }.compactMap(\.self)
    }
}
