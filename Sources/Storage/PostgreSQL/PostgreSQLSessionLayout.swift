import Contract
import Domain
import ServiceKit

/// Sessions in one table with a partition for each month. `session_key` says where the session with an id is.
struct PostgreSQLSessionLayout: SessionLayout {
    let joiningDocument: SQL = ""
    let joiningDocumentIfAny: SQL = ""
    let document: SQL = "s.document"
    let logText: SQL = "s.log_text"

    /// The planner chooses the index.
    func table(by index: String) -> SQL { "session s" }

    func find(_ ids: [String]) -> (tables: SQL, condition: SQL) {
        (
            "session_key k JOIN session s ON s.account_no = k.account_no AND s.created = k.created AND s.rid = k.rid",
            .any(of: ids, in: "k.id")
        )
    }

    func documents(at places: [SessionPlace], _ connection: any SQLConnection, _ row: (any SQLRow) throws -> Void) throws {
        if places.isEmpty { return }
        try connection.query(
            """
            SELECT s.document FROM unnest(\(list(places.map(\.rid)))::bigint[], \(list(places.map(\.created)))::bigint[])
                WITH ORDINALITY AS place (rid, created, number)
            JOIN session s ON s.account_no = place.rid >> 40 AND s.created = place.created AND s.rid = place.rid
            ORDER BY place.number
            """,
            row
        )
    }

    /// A sequence gives the lower part, so that writers need not wait for each other.
    func newRids(_ count: Int, ofAccount number: Int64, _ connection: any SQLConnection) throws -> [Int64] {
        try connection.all(
            "SELECT \(number)::bigint << 40 | nextval('session_rid') FROM generate_series(1, \(count)::bigint)"
        ) { $0.int64(0) }
    }

    func insert(_ record: SessionRecord, at rid: Int64, parent: String?, isArchived: Bool, _ connection: any SQLConnection) throws {
        let (info, text) = (record.info, record.text)
        try connection.send(
            """
            INSERT INTO session (account_no, created, rid, id, archived, ended, customer_id, endpoint_id, parent_id,
                from_text, to_text, log_text, document)
            VALUES (\(rid >> 40), \(record.created), \(rid), \(info.id), \(isArchived), \(info.ended), \(info.customerId),
                \(info.endpointId), \(parent), \(SQLValue.utf8(text.from)), \(SQLValue.utf8(text.to)),
                \(SQLValue.utf8(text.log)), \(SQLValue.utf8(record.document)))
            """
        )
    }

    func update(_ record: SessionRecord, at place: SessionPlace, _ connection: any SQLConnection) throws {
        let (info, text) = (record.info, record.text)
        try connection.send(
            """
            UPDATE session SET ended = \(info.ended), customer_id = \(info.customerId), endpoint_id = \(info.endpointId),
                from_text = \(SQLValue.utf8(text.from)), to_text = \(SQLValue.utf8(text.to)),
                log_text = \(SQLValue.utf8(text.log)), document = \(SQLValue.utf8(record.document))
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

    private func list(_ numbers: [Int64]) -> SQLValue {
        .text("{\(numbers.map(String.init).joined(separator: ","))}")
    }
}
