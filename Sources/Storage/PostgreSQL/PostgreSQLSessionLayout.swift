import Contract
import Domain
import ServiceKit

/// Sessions in one table with a partition for each month. `session_key` says where the session with an id is.
struct PostgreSQLSessionLayout: SessionLayout {
    let joiningDocument: SQL = ""
    let joiningDocumentIfAny: SQL = ""
    let document: SQL = "s.document"
    let logText: SQL = "s.log_text"

    let needsAccount = true

    func accounts(ofAny owners: [String], _ connection: any SQLConnection) throws -> [Int64] {
        try connection.all("SELECT DISTINCT account_no FROM session_owner WHERE \(.any(of: owners, in: "owner_id")) ORDER BY 1") {
            $0.int64(0)
        }
    }

    func sortKey(_ member: String) -> (join: SQL, key: SQL)? {
        switch member {
        case "id": ("", "s.id")
        case "ended": ("", "s.ended")
        case "customerId": ("", "fold_text(s.customer_id)")
        case "endpointId": ("", "fold_text(s.endpoint_id)")
        case "accountId": ("", "(SELECT fold_text(a.id) FROM account a WHERE a.account_no = s.account_no)")
        default: PostgreSQLSortKeys.value(member).map { ("", $0) }
        }
    }

    /// The planner chooses the index.
    func table(by index: String) -> SQL { "session s" }

    func isSession(in alias: String) -> SQL {
        let other = SQL(raw: alias)
        return "s.account_no = \(other).rid >> 40 AND s.created = \(other).created AND s.rid = \(other).rid"
    }

    func find(_ ids: [String]) -> (tables: SQL, condition: SQL) {
        ("session_key k JOIN session s ON \(isSession(in: "k"))", .any(of: ids, in: "k.id"))
    }

    func documents(at places: [SessionPlace], _ connection: any SQLConnection, _ row: (any SQLRow) throws -> Void) throws {
        if places.isEmpty { return }
        try connection.query(
            """
            SELECT s.document FROM unnest(\(PostgreSQLArray(places.map(\.rid)))::bigint[], \(PostgreSQLArray(places.map(\.created)))::bigint[])
                WITH ORDINALITY AS place (rid, created, number)
            JOIN session s ON \(isSession(in: "place"))
            ORDER BY place.number
            """,
            row
        )
    }

    /// A sequence gives the lower part, so that writers need not wait for each other.
    func newRids(for accounts: [Int64], _ connection: any SQLConnection) throws -> [Int64] {
        if accounts.isEmpty { return [] }
        return try connection.all(
            """
            SELECT account << 40 | nextval('session_rid')
            FROM unnest(\(PostgreSQLArray(accounts))::bigint[]) WITH ORDINALITY AS wanted (account, number) ORDER BY number
            """
        ) { $0.int64(0) }
    }

    /// One statement for all, so that the triggers run once.
    func insert(_ sessions: [SessionRow], _ connection: any SQLConnection) throws {
        if sessions.isEmpty { return }
        let records = sessions.map(\.record)
        try connection.send(
            """
            INSERT INTO session (rid, account_no, created, id, archived, ended, customer_id, endpoint_id, parent_id,
                from_text, to_text, log_text, document, sort_keys)
            SELECT rid, rid >> 40, created, id, archived, ended, customer_id, endpoint_id, parent_id,
                from_text, to_text, log_text, document, sort_keys::text[]
            FROM unnest(\(PostgreSQLArray(sessions.map(\.rid)))::bigint[], \(PostgreSQLArray(records.map(\.created)))::bigint[],
                \(PostgreSQLArray(records.map(\.info.id)))::text[], \(PostgreSQLArray(sessions.map(\.isArchived)))::smallint[],
                \(PostgreSQLArray(records.map(\.info.ended)))::smallint[], \(PostgreSQLArray(records.map(\.info.customerId)))::text[],
                \(PostgreSQLArray(records.map(\.info.endpointId)))::text[], \(PostgreSQLArray(sessions.map(\.parent)))::text[],
                \(PostgreSQLArray(records.map { SQLValue.utf8($0.text.from) }))::text[],
                \(PostgreSQLArray(records.map { SQLValue.utf8($0.text.to) }))::text[],
                \(PostgreSQLArray(records.map { SQLValue.utf8($0.text.log) }))::text[],
                \(PostgreSQLArray(records.map { SQLValue.utf8($0.document) }))::text[],
                \(PostgreSQLArray(records.map { PostgreSQLSortKeys.of($0.document) }))::text[])
            AS added (rid, created, id, archived, ended, customer_id, endpoint_id, parent_id, from_text, to_text, log_text,
                document, sort_keys)
            """
        )
    }

    func update(_ record: SessionRecord, at place: SessionPlace, _ connection: any SQLConnection) throws {
        let (info, text) = (record.info, record.text)
        try connection.send(
            """
            UPDATE session SET ended = \(info.ended), customer_id = \(info.customerId), endpoint_id = \(info.endpointId),
                from_text = \(SQLValue.utf8(text.from)), to_text = \(SQLValue.utf8(text.to)),
                log_text = \(SQLValue.utf8(text.log)), document = \(SQLValue.utf8(record.document)),
                sort_keys = \(PostgreSQLSortKeys.of(record.document))
            WHERE account_no = \(place.accountNumber) AND created = \(place.created) AND rid = \(place.rid)
            """
        )
    }

    func archive(at place: SessionPlace, _ connection: any SQLConnection) throws -> Bool {
        try connection.execute(
            """
            UPDATE session SET archived = 1
            WHERE account_no = \(place.accountNumber) AND created = \(place.created) AND rid = \(place.rid)
                AND archived = 0 AND ended = 1
            """
        ) == 1
    }

    func delete(at place: SessionPlace, _ connection: any SQLConnection) throws {
        try connection.send(
            """
            DELETE FROM session
            WHERE account_no = \(place.accountNumber) AND created = \(place.created) AND rid = \(place.rid)
            """
        )
    }
}
