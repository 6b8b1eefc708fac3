public import Contract
public import Domain
public import ServiceKit

extension SessionRepository {
    /// Changes one session. What others change meanwhile is not lost: reading and writing are one transaction.
    ///
    /// Id, account and date of creation stay as they are; date and author of the last change are set.
    ///
    /// - Parameters:
    ///   - action: the name of the operation, for the log.
    ///   - actor: who changes it, for the log.
    ///   - change: must have no effect besides that on the session; what it throws leaves the session as it is.
    /// - Returns: the session as it is now.
    /// - Throws: 404 if there is none with that id in the scope.
    @discardableResult
    public func update(
        _ id: String,
        action: String,
        by actor: Actor,
        _ change: @escaping @Sendable (inout SessionInfo) throws -> Void
    ) async throws -> SessionInfo {
        return try await store.database.write { transaction in
            try self.update(id, action: action, by: actor, transaction, change)
        }
    }

    /// The same as a part of a transaction.
    func update(
        _ id: String,
        action: String,
        by actor: Actor,
        _ transaction: SQLTransaction,
        _ change: (inout SessionInfo) throws -> Void
    ) throws -> SessionInfo {
        let found = try Self.find(id, scope, transaction.connection)
        let old = try SessionRecord(document: found.document)
        try actor.precondition?.check(EntityTag.of(old.info))
        transaction.changesOnly([.sessions(accountId: old.info.accountId ?? "")])
        var info = old.info
        try change(&info)
        info.id = old.info.id
        info.accountId = old.info.accountId
        info.accountName = old.info.accountName
        info.dateCreated = old.info.dateCreated
        let changed = ChangedMembers(from: old.info, to: info)
        if changed.names.isEmpty { return old.info }
        let now = store.clock.now()
        info.dateLastModified = now.iso8601
        info.lastModifiedBy = actor.name
        let new = try SessionRecord(info)
        let note = EventNote(by: actor, at: now)
        try new.update(at: found.place, from: old, changed: changed.names, note, transaction)
        let entry = LogChange(
            action: action,
            subjectId: id,
            accountId: info.accountId,
            customerId: info.customerId,
            customerName: info.customerName,
            description: "Session \(id): changed \(changed.names.joined(separator: ", "))"
        )
        try entry.showing(changed).record(by: actor, store: store, transaction.connection)
        return info
    }

    /// Adds a line to the log of a session, dated now.
    ///
    /// - Throws: 404 if there is none with that id in the scope.
    @discardableResult
    public func appendToLog(_ id: String, message: String, action: String = "AddToSessionLog", by actor: Actor) async throws -> SessionInfo
    {
        let now = store.clock.now().iso8601
        return try await update(id, action: action, by: actor) { session in
            session.log.append(
                SessionLogInfo {
                    $0.date = now
                    $0.message = message
                }
            )
        }
    }

    /// Deletes the sessions of an account, live and archived, that were created from `start` up to and including `end`.
    ///
    /// Works in batches, so that others get their turn.
    ///
    /// - Returns: how many there were.
    /// - Throws: 403 if the account is outside the scope.
    @discardableResult
    public func delete(accountId: String, from start: DateTime, to end: DateTime, by actor: Actor) async throws -> Int {
        try scope.require(accountId)
        var total = 0
        while true {
            let deleted = try await deleteBatch(accountId, start, end, actor)
            total += deleted
            if deleted < Self.batch { return total }
        }
    }

    /// Sessions that are deleted in one transaction.
    static let batch = 500

    private func deleteBatch(_ accountId: String, _ start: DateTime, _ end: DateTime, _ actor: Actor) async throws -> Int {
        let store = store
        return try await store.database.write { transaction in
            let connection = transaction.connection
            transaction.changesOnly([.sessions(accountId: accountId)])
            guard let account = try AccountNumbers.find(accountId, connection) else { return 0 }
            let layout = connection.dialect.sessions
            let rows = try connection.all(
                """
                SELECT s.rid, s.created, \(layout.document) FROM \(layout.table(by: "session_by_account"))\(layout.joiningDocument)
                WHERE s.account_no = \(account.number) AND s.archived IN (0, 1)
                    AND s.created >= \(start) AND s.created <= \(end) LIMIT \(Self.batch)
                """
            ) { row in (place: SessionPlace(rid: row.int64(0), created: row.int64(1)), document: row.bytes(2)) }
            let note = EventNote(by: actor, at: store.clock.now())
            for row in rows {
                try SessionRecord(document: row.document).delete(at: row.place, note, transaction)
            }
            if !rows.isEmpty {
                let entry = LogChange(
                    action: "DeleteSessions",
                    accountId: accountId,
                    description: "Deleted \(rows.count) sessions created from \(start.iso8601) to \(end.iso8601)"
                )
                try entry.record(by: actor, store: store, connection)
            }
            return rows.count
        }
    }
}
