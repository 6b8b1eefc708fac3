import Contract
import Domain
import ServiceKit

/// A session as the tables hold it: what is worked out before the writer is asked.
struct SessionRecord: Sendable {
    var info: SessionInfo
    var created: Int64
    var document: [UInt8]
    var text: SessionText

    /// - Throws: 400 if the date of creation is none.
    init(_ info: SessionInfo) throws {
        guard let date = info.dateCreated.flatMap({ DateTime($0) }) else {
            throw ServiceError.invalid("dateCreated", "'\(info.dateCreated ?? "")' is not a date")
        }
        self.info = info
        self.info.dateCreated = DateTime(milliseconds: date.milliseconds).iso8601
        created = date.milliseconds
        document = Document.encode(self.info)
        text = SessionText(info)
    }

    /// The session of a stored document.
    init(document: [UInt8]) throws {
        try self.init(Document.decode(SessionInfo.self, document))
    }

    func insert(
        rid: Int64,
        accountNumber: Int64,
        parentSessionId: String?,
        isArchived: Bool,
        _ note: EventNote,
        _ transaction: SQLTransaction
    ) throws {
        try transaction.connection.execute(
            """
            INSERT INTO session (rid, id, account_no, archived, ended, created, customer_id, endpoint_id, parent_id, from_text, to_text)
            VALUES (\(rid), \(info.id), \(accountNumber), \(isArchived), \(info.ended), \(created), \(info.customerId), \(info.endpointId),
                \(parentSessionId), \(SQLValue.utf8(text.from)), \(SQLValue.utf8(text.to)))
            """
        )
        try transaction.connection.execute(
            "INSERT INTO session_document (rid, document) VALUES (\(rid), \(SQLValue.utf8(document)))"
        )
        transaction.textChanged(of: rid, from: nil, to: text)
        try note.record(.created, of: info, accountNumber, transaction)
    }

    /// Replaces a stored session. Id, account and date of creation stay.
    ///
    /// - Parameter changed: the wire names of the members that differ.
    func update(
        rid: Int64,
        accountNumber: Int64,
        from old: SessionRecord,
        changed: [String],
        _ note: EventNote,
        _ transaction: SQLTransaction
    ) throws {
        try transaction.connection.execute(
            """
            UPDATE session SET ended = \(info.ended), customer_id = \(info.customerId), endpoint_id = \(info.endpointId),
                from_text = \(SQLValue.utf8(text.from)), to_text = \(SQLValue.utf8(text.to))
            WHERE rid = \(rid)
            """
        )
        try transaction.connection.execute("UPDATE session_document SET document = \(SQLValue.utf8(document)) WHERE rid = \(rid)")
        if text != old.text { transaction.textChanged(of: rid, from: old.text, to: text) }
        for event in SessionEvent.between(old.info, info, changed: changed) {
            try note.record(event, of: info, accountNumber, transaction)
        }
    }

    /// Deletes a stored session with all that belongs to it.
    func delete(rid: Int64, accountNumber: Int64, _ note: EventNote, _ transaction: SQLTransaction) throws {
        try transaction.connection.execute("DELETE FROM session WHERE rid = \(rid)")
        transaction.textChanged(of: rid, from: text, to: nil)
        try note.record(.deleted, of: info, accountNumber, transaction)
    }
}
