public import Contract
import ServiceKit

extension FileInfo: Entity {
    public static let kind = EntityKind.file
    public var ownerCustomerId: String? { customerId }
    public var title: String { fileName ?? "" }

    public func index(_ reader: EntityReader) -> EntityIndex {
        var index = EntityIndex()
        index.text("fileName", fileName)
        index.text("contentType", contentType)
        index.text("transcription", transcription)
        index.text("aiTranscription", aiTranscription)
        index.key("type", type.rawValue)
        index.key("userId", userId)
        let reference = ContentReference(uri)
        index.key("sessionId", reference?.sessionId)
        index.key("content", reference.map { Self.contentKey(accountId, $0.hash) })
        return index
    }

    /// How files are found that have the same bytes.
    static func contentKey(_ accountId: String?, _ hash: String) -> String { "\(accountId ?? "")/\(hash)" }

    public func check(replacing old: FileInfo?, _ reader: EntityReader) throws {
        guard let fileName, !fileName.isEmpty else { throw ServiceError.missing("fileName") }
        for (name, text) in [("transcription", transcription), ("aiTranscription", aiTranscription)] {
            guard (text?.utf8.count ?? 0) > 1_000_000 else { continue }
            throw ServiceError.invalid(name, "'\(name)' is longer than 1000000 bytes", code: .outOfRange)
        }
    }

    public mutating func removeDerived() {
        (accountName, customerName, customerBreadcrumb, userName) = (nil, nil, [], nil)
        uri = ContentReference(uri)?.stored
    }

    /// `uri` becomes a path; the address of the server comes before it.
    public mutating func derive(_ reader: EntityReader) throws {
        accountName = try reader.accountName(accountId ?? "")
        customerBreadcrumb = try customerId.map(reader.customerPath) ?? []
        customerName = customerBreadcrumb.last?.name
        userName = try userId.flatMap { try reader.userName($0, in: accountId ?? "") }
        uri = ContentReference(uri)?.path(of: base.id ?? "")
    }
}

extension FileInfo: OwnSortKeys {
    static func sortKeys(_ dialect: any SQLDialect) -> [String: SQL] {
        let user = dialect.sortKey(document: "t.document", member: "userId")
        let name = dialect.sortKey(document: "u.document", member: "name")
        return [
            // The path begins with the id.
            "uri": "CASE WHEN \(dialect.sortKey(document: "t.document", member: "uri")) IS NULL THEN NULL ELSE t.id END",
            "userName": """
            (SELECT coalesce(nullif(\(name), ''), u.email_folded) FROM app_user u
            JOIN account_grant g ON g.account_id = t.account_id AND g.user_id = u.id WHERE u.id = \(user))
            """,
        ]
    }
}
