/// A table that is moved row by row as it stands; both databases have it with the same columns.
struct MovedTable: Sendable {
    enum Kind: Sendable {
        case integer, text
    }

    let name: String
    let columns: [(name: String, kind: Kind)]
    /// The columns of the key, which rows are read in the order of.
    let key: [String]

    /// Parents before what refers to them.
    static let all: [MovedTable] = [
        MovedTable(
            "account",
            "account_no:i id parent_id name name_folded created:i carrier_token token_secret document",
            key: "account_no"
        ),
        MovedTable("account_retention", "account_no:i session_days:i log_days:i", key: "account_no"),
        MovedTable("app_user", "id email_folded password_hash created:i document", key: "id"),
        MovedTable("account_grant", "account_id user_id", key: "account_id user_id"),
        MovedTable("sign_in", "token_hash user_id is_permanent:i created:i expires:i", key: "token_hash"),
        MovedTable("api_key", "id user_id name secret_hash scopes created:i expires:i last_used:i", key: "id"),
        MovedTable("failed_sign_in", "kind subject failures:i last:i", key: "kind subject"),
        MovedTable("ai_session", "id account_id created:i log document", key: "id"),
        MovedTable("ai_action", "session_id position:i id document", key: "session_id position"),
        MovedTable(
            "entity",
            "kind id account_id customer_id title title_folded created:i document whole secret",
            key: "kind id"
        ),
        MovedTable("file_content", "account_id hash blob length:i created:i", key: "account_id hash"),
        MovedTable("entity_key", "kind entity_id name value target_kind is_owner:i", key: "kind entity_id name value"),
        MovedTable("entity_text", "kind name account_id entity_id folded", key: "kind name account_id entity_id"),
        MovedTable("entity_unique", "kind field space value entity_id", key: "kind field space value"),
        MovedTable(
            "conversation",
            "id account_id customer_id endpoint_id other_address newest:i unread:i document",
            key: "id"
        ),
        MovedTable("chat", "conversation_id account_id session_id", key: "conversation_id"),
        MovedTable("message", "id account_id customer_id endpoint_id conversation_id created:i document", key: "id"),
        MovedTable(
            "notification",
            "id account_id customer_id type created:i sender_folded receiver_folded subject_folded document",
            key: "id"
        ),
        MovedTable("device_token", "device_type token user_id created:i", key: "device_type token"),
        MovedTable(
            "number_release",
            "account_id number created:i next_try:i claimed_until:i tries:i problem",
            key: "account_id number"
        ),
        MovedTable("simulated_network", "kind space name account_id value", key: "kind space name"),
        MovedTable("global_setting", "number:i document", key: "number"),
        MovedTable("flow_revision", "flow_id number:i id created:i document flow", key: "flow_id number"),
        MovedTable(
            "idempotency_mark",
            "user_id text position:i request attempt action subject_id account_id created:i is_withheld:i status:i tag answer",
            key: "user_id text position"
        ),
        MovedTable(
            "log_entry",
            """
            id created:i account_id customer_id user_id action subject_id address request_id description_folded before_change \
            after_change document
            """,
            key: "id"
        ),
    ]

    /// - Parameter columns: divided by spaces; texts unless `:i` follows.
    private init(_ name: String, _ columns: String, key: String) {
        self.name = name
        self.columns = columns.split(separator: " ").map { column in
            column.hasSuffix(":i") ? (String(column.dropLast(2)), .integer) : (String(column), .text)
        }
        self.key = key.split(separator: " ").map(String.init)
    }

    private var columnList: SQL { SQL(raw: columns.map(\.name).joined(separator: ", ")) }
    private var keyList: SQL { SQL(raw: key.joined(separator: ", ")) }

    func count(_ connection: any SQLConnection) throws -> Int {
        try connection.count("SELECT count(*) FROM \(SQL(raw: name))")
    }

    /// Rows after a key, in the order of keys.
    func rows(after last: [SQLValue]?, limit: Int, _ connection: any SQLConnection) throws -> [[SQLValue]] {
        var statement: SQL = "SELECT \(columnList) FROM \(SQL(raw: name))"
        if let last {
            statement += " WHERE (\(keyList)) > (\(last.map { "\($0)" as SQL }.joined(separator: ", ")))"
        }
        return try connection.all(statement + " ORDER BY \(keyList) LIMIT \(limit)", values)
    }

    /// The values of a row's key.
    func keyValues(of row: [SQLValue]) -> [SQLValue] {
        key.compactMap { name in columns.firstIndex { $0.name == name }.map { row[$0] } }
    }

    /// Stores a row unless it is there.
    func insert(_ row: [SQLValue], _ connection: any SQLConnection) throws {
        let values = row.map { "\($0)" as SQL }.joined(separator: ", ")
        try connection.send("INSERT INTO \(SQL(raw: name)) (\(columnList)) VALUES (\(values)) ON CONFLICT DO NOTHING")
    }

    /// The sum of all rows.
    func checksum(_ connection: any SQLConnection) throws -> RowSum {
        var sum = RowSum()
        try connection.stream("SELECT \(columnList) FROM \(SQL(raw: name))") { sum.add(values(of: $0)) }
        return sum
    }

    private func values(of row: any SQLRow) -> [SQLValue] {
        columns.enumerated().map { index, column in
            if row.isNull(index) { return .null }
            return column.kind == .integer ? .integer(row.int64(index)) : .utf8(row.bytes(index))
        }
    }
}
