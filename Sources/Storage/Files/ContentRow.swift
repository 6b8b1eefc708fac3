/// A row of `file_content`: which copy of some bytes an account has.
struct ContentRow: Sendable {
    var key: ContentKey
    var length: Int

    static func find(_ accountId: String, _ hash: String, _ connection: any SQLConnection) throws -> ContentRow? {
        try connection.first(
            "SELECT blob, length FROM file_content WHERE account_id = \(accountId) AND hash = \(hash)"
        ) { ContentRow(key: ContentKey(accountId: accountId, hash: hash, blob: $0.text(0)), length: $0.int(1)) }
    }

    /// Makes sure that the account has these bytes when the transaction is committed, if only it names them too.
    ///
    /// The row is written in any case, so that who removes it at the same moment and who claims it cannot both succeed. A
    /// row that is there is updated first: an insert would not notice that it is being removed, and stand in its place.
    ///
    /// - Returns: the copy that the account has: this one, unless it had one before.
    func claim(at milliseconds: Int64, _ connection: any SQLConnection) throws -> ContentKey {
        let known = try connection.execute(
            "UPDATE file_content SET created = \(milliseconds) WHERE account_id = \(key.accountId) AND hash = \(key.hash)"
        )
        if known > 0 { return try Self.find(key.accountId, key.hash, connection)?.key ?? key }
        try connection.execute(
            """
            INSERT INTO file_content (account_id, hash, blob, length, created)
            VALUES (\(key.accountId), \(key.hash), \(key.blob), \(length), \(milliseconds))
            """
        )
        return key
    }

    /// Forgets a copy that no file names.
    ///
    /// - Returns: whether it did; then the copy is nobody's, and stays so.
    static func release(_ key: ContentKey, _ connection: any SQLConnection) throws -> Bool {
        try connection.execute(
            """
            DELETE FROM file_content
            WHERE account_id = \(key.accountId) AND hash = \(key.hash) AND blob = \(key.blob) AND \(isUnnamed)
            """
        ) > 0
    }

    /// Copies that no file names, in the order of account and hash.
    static func unnamed(after last: ContentKey?, limit: Int, _ connection: any SQLConnection) throws -> [ContentKey] {
        let start: SQL = last.map { "(account_id, hash) > (\($0.accountId), \($0.hash)) AND " } ?? ""
        return try connection.all(
            "SELECT account_id, hash, blob FROM file_content WHERE \(start)\(isUnnamed) ORDER BY account_id, hash LIMIT \(limit)"
        ) { ContentKey(accountId: $0.text(0), hash: $0.text(1), blob: $0.text(2)) }
    }

    /// Every copy that a file names.
    static func named(_ connection: any SQLConnection) throws -> [ContentRow] {
        try connection.all(
            "SELECT account_id, hash, blob, length FROM file_content WHERE NOT (\(isUnnamed)) ORDER BY account_id, hash"
        ) { row in
            ContentRow(key: ContentKey(accountId: row.text(0), hash: row.text(1), blob: row.text(2)), length: row.int(3))
        }
    }

    /// The ids of files whose bytes the database does not know.
    static func nameless(_ connection: any SQLConnection) throws -> [String] {
        try connection.all(
            """
            SELECT t.id FROM entity t WHERE t.kind = 'file' AND NOT EXISTS (
                SELECT 1 FROM entity_key k
                JOIN file_content c ON c.account_id = t.account_id AND k.value = c.account_id || '/' || c.hash
                WHERE k.kind = 'file' AND k.entity_id = t.id AND k.name = 'content'
            ) LIMIT \(Check.maxFindings)
            """
        ) { $0.text(0) }
    }

    private static let isUnnamed: SQL = """
        NOT EXISTS (
            SELECT 1 FROM entity_key k
            WHERE k.kind = 'file' AND k.name = 'content' AND k.value = file_content.account_id || '/' || file_content.hash
        )
        """
}
