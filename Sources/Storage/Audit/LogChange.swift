import Contract
import Domain
import ServiceKit

/// A change that goes into the log, beside the change itself.
struct LogChange: Sendable {
    /// The name of the operation: `PatchSession`.
    var action: String
    /// The id of what was changed.
    var subjectId: String?
    var accountId: String?
    var customerId: String?
    var customerName: String?
    /// A sentence for people.
    var description: String
    /// What changed, as a JSON object of members as they were; the whole entity if it was deleted. Never holds a secret.
    var before: [UInt8]?
    /// What changed, as a JSON object of members as they are now; the whole entity if it is new.
    var after: [UInt8]?

    /// Sets ``before`` and ``after`` to the members that differ.
    func showing(_ changed: ChangedMembers) -> LogChange {
        var entry = self
        entry.before = JSONWriter.encode(changed.before)
        entry.after = JSONWriter.encode(changed.after)
        return entry
    }

    /// Writes the entry and, if the change must not be made twice, its mark.
    ///
    /// - Throws: 409 if another try with the same key has made a change; nothing of this one must stay then.
    func record(by actor: Actor, store: Store, _ connection: any SQLConnection) throws {
        let now = store.clock.now()
        let id = store.ids.next()
        let accountName = try accountId.flatMap { try AccountNumbers.find($0, connection)?.name }
        let entry = LogEntryInfo {
            $0.id = id
            $0.dateCreated = now.iso8601
            $0.createdBy = actor.name
            $0.accountId = accountId
            $0.accountName = accountName
            $0.customerId = customerId
            $0.customerName = customerName
            $0.userName = actor.name
            $0.description = description
        }
        try connection.send(
            """
            INSERT INTO log_entry (id, created, account_id, customer_id, user_id, action, subject_id, address, request_id,
                description_folded, before_change, after_change, document)
            VALUES (\(id), \(now), \(accountId), \(customerId), \(actor.userId), \(action), \(subjectId), \(actor.address),
                \(actor.requestId), \(SQLValue.utf8(CaseFolding.fold(description))),
                \(before.map(SQLValue.utf8)), \(after.map(SQLValue.utf8)), \(SQLValue.utf8(Document.encode(entry))))
            """
        )
        try actor.idempotency?.mark(self, at: now, connection)
    }
}
