import Contract
import Domain
import ServiceKit

/// Sessions in a narrow table that filters and orders read, and their documents in another. Both have the row id as key.
struct SQLiteSessionLayout: SessionLayout {
    let joiningDocument: SQL = " JOIN session_document d ON d.rid = s.rid"
    let joiningDocumentIfAny: SQL = " LEFT JOIN session_document d ON d.rid = s.rid"
    let document: SQL = "d.document"
    let logText: SQL = "(SELECT l.log FROM session_log_text l WHERE l.rid = s.rid)"

    func table(by index: String) -> SQL {
        "session s INDEXED BY \(SQL(raw: index))"
    }

    func rows(ofAccount number: Int64?) -> (table: SQL, condition: SQL?) {
        let rids = number.map(SessionFilter.rids(ofAccount:))
        return ("session s NOT INDEXED", rids.map { "s.rid BETWEEN \($0.lowerBound) AND \($0.upperBound)" })
    }

    func sortKey(_ member: String) -> (join: SQL, key: SQL)? {
        let inDocument: SQL = "sort_key((SELECT d.document FROM session_document d WHERE d.rid = s.rid), \(member))"
        switch member {
        case "id": return ("", "s.id")
        case "ended": return ("", "s.ended")
        case "customerId": return ("", "folded(s.customer_id)")
        case "endpointId": return ("", "folded(s.endpoint_id)")
        case "accountId": return ("", "(SELECT folded(a.id) FROM account a WHERE a.account_no = s.account_no)")
        default:
            guard let index = SessionSortKeys.members.firstIndex(of: member) else { return ("", inDocument) }
            return (
                " LEFT JOIN session_sort k ON k.rid = s.rid",
                "CASE WHEN k.keys IS NULL THEN \(inDocument) ELSE sort_key_at(k.keys, \(index)) END"
            )
        }
    }

    func isSession(in alias: String) -> SQL {
        "s.rid = \(SQL(raw: alias)).rid"
    }

    func find(_ ids: [String]) -> (tables: SQL, condition: SQL) {
        (table(by: "session_by_id"), .any(of: ids, in: "s.id"))
    }

    func documents(at places: [SessionPlace], _ connection: any SQLConnection, _ row: (any SQLRow) throws -> Void) throws {
        try connection.query("SELECT document FROM session_document WHERE rid = ?", forEach: places.map(\.rid), row)
    }

    func newRids(for accounts: [Int64], _ connection: any SQLConnection) throws -> [Int64] {
        var last: [Int64: Int64] = [:]
        return try accounts.map { account in
            let rid = try (last[account] ?? lastRid(ofAccount: account, connection)) + 1
            last[account] = rid
            return rid
        }
    }

    private func lastRid(ofAccount number: Int64, _ connection: any SQLConnection) throws -> Int64 {
        let rids = SessionFilter.rids(ofAccount: number)
        return try connection.first(
            "SELECT rid FROM session WHERE rid BETWEEN \(rids.lowerBound) AND \(rids.upperBound) ORDER BY rid DESC LIMIT 1"
        ) { $0.int64(0) } ?? rids.lowerBound
    }

    func insert(_ sessions: [SessionRow], _ connection: any SQLConnection) throws {
        for session in sessions { try insert(session, connection) }
    }

    private func insert(_ session: SessionRow, _ connection: any SQLConnection) throws {
        let (rid, record) = (session.rid, session.record)
        let (info, text) = (record.info, record.text)
        try connection.execute(
            """
            INSERT INTO session (rid, id, account_no, archived, ended, created, customer_id, endpoint_id, parent_id, from_text, to_text)
            VALUES (\(rid), \(info.id), \(session.accountNumber), \(session.isArchived), \(info.ended), \(record.created), \(info.customerId),
                \(info.endpointId), \(session.parent), \(SQLValue.utf8(text.from)), \(SQLValue.utf8(text.to)))
            """
        )
        try connection.execute("INSERT INTO session_document (rid, document) VALUES (\(rid), \(SQLValue.utf8(record.document)))")
    }

    func update(_ record: SessionRecord, at place: SessionPlace, _ connection: any SQLConnection) throws {
        let (info, text) = (record.info, record.text)
        // SQLite would write the indexes anew, whether or not what they hold has changed.
        let texts = [SQLValue.utf8(text.from), SQLValue.utf8(text.to)]
        let columns: [any SQLBindable] = [place.rid, info.ended, info.customerId, info.endpointId]
        let statement = """
            UPDATE session SET ended = ?2, customer_id = ?3, endpoint_id = ?4, from_text = ?5, to_text = ?6
            WHERE rid = ?1 AND (ended, customer_id, endpoint_id, from_text, to_text) IS NOT (?2, ?3, ?4, ?5, ?6)
            """
        try connection.execute(SQL(raw: statement, values: columns.map(\.sqlValue) + texts))
        try connection.execute("UPDATE session_document SET document = \(SQLValue.utf8(record.document)) WHERE rid = \(place.rid)")
    }

    func archive(at place: SessionPlace, _ connection: any SQLConnection) throws -> Bool {
        try connection.execute(
            "UPDATE session SET archived = 1 WHERE rid = \(place.rid) AND created = \(place.created) AND archived = 0 AND ended = 1"
        ) == 1
    }

    func delete(at place: SessionPlace, _ connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM session WHERE rid = \(place.rid)")
    }
}
