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
        created = try Self.created(info)
        self.info = info
        self.info.dateCreated = DateTime(milliseconds: created).iso8601
        document = Document.encode(self.info)
        text = SessionText(info)
    }

    /// The session of a stored document.
    init(document: [UInt8]) throws {
        info = try Document.decode(SessionInfo.self, document)
        created = try Self.created(info)
        self.document = document
        text = SessionText(info)
    }

    private static func created(_ info: SessionInfo) throws -> Int64 {
        guard let date = info.dateCreated.flatMap({ DateTime($0) }) else {
            throw ServiceError.invalid("dateCreated", "'\(info.dateCreated ?? "")' is not a date")
        }
        return date.milliseconds
    }

    /// Replaces a stored session. Id, account and date of creation stay.
    ///
    /// - Parameter changed: the wire names of the members that differ.
    func update(
        at place: SessionPlace,
        from old: SessionRecord,
        changed: [String],
        _ note: EventNote,
        _ transaction: SQLTransaction
    ) throws {
        try transaction.connection.dialect.sessions.update(self, at: place, transaction.connection)
        if text != old.text { transaction.textChanged(of: place.rid, from: old.text, to: text) }
        for event in SessionEvent.between(old.info, info, changed: changed) {
            try note.record(event, of: info, place.accountNumber, transaction)
        }
    }

    /// Deletes a stored session with all that belongs to it.
    func delete(at place: SessionPlace, _ note: EventNote, _ transaction: SQLTransaction) throws {
        try transaction.connection.dialect.sessions.delete(at: place, transaction.connection)
        transaction.textChanged(of: place.rid, from: text, to: nil)
        try note.record(.deleted, of: info, place.accountNumber, transaction)
    }
}
