public import Contract
public import Domain
import ServiceKit

extension AISessionRepository {
    /// Stores a new AI session. Id and date are made.
    ///
    /// - Throws: 403 if the account is outside the scope or does not exist.
    public func add(accountId: String, purpose: String?, by actor: Actor) async throws -> AISessionInfo {
        try scope.require(accountId)
        let store = store
        return try await store.database.write { transaction in
            transaction.changesOnly([])
            let connection = transaction.connection
            guard let account = try AccountNumbers.find(accountId, connection) else { throw ServiceError.foreignAccount(accountId) }
            let (id, now) = (store.ids.next(), store.clock.now())
            let session = AISessionInfo {
                $0.id = id
                $0.dateCreated = now.iso8601
                $0.createdBy = actor.name
                $0.accountId = accountId
                $0.accountName = account.name
                $0.purpose = purpose
            }
            let document = Document.encode(session)
            try connection.execute(
                """
                INSERT INTO ai_session (id, account_id, created, document)
                VALUES (\(id), \(accountId), \(now), \(SQLValue.utf8(document)))
                """
            )
            let entry = LogChange(
                action: "NewAISession",
                subjectId: id,
                accountId: accountId,
                description: "Added AI session \(id)",
                after: document
            )
            try entry.record(by: actor, store: store, connection)
            return session
        }
    }

    /// Changes one AI session: its purpose, its queue of actions, its log.
    ///
    /// Id, account and date of creation stay as they are; date and author of the last change are set.
    ///
    /// - Parameter change: must have no effect besides that on the AI session.
    /// - Throws: 404 if there is none with that id in the scope.
    @discardableResult
    public func update(
        _ id: String,
        action: String,
        by actor: Actor,
        _ change: @escaping @Sendable (inout AISessionDetail) throws -> Void
    ) async throws -> AISessionDetail {
        let (store, scope) = (store, scope)
        return try await store.database.write { transaction in
            transaction.changesOnly([])
            let connection = transaction.connection
            let old = try Self.find(id, scope, connection)
            try actor.precondition?.check(EntityTag.of(old.base))
            var detail = old
            try change(&detail)
            detail.base.id = old.base.id
            detail.base.dateCreated = old.base.dateCreated
            detail.base.accountId = old.base.accountId
            detail.base.accountName = old.base.accountName
            let changed = ChangedMembers(from: old, to: detail)
            if changed.names.isEmpty { return old }
            detail.base.dateLastModified = store.clock.now().iso8601
            detail.base.lastModifiedBy = actor.name
            try Self.replace(id, detail, connection)
            let entry = LogChange(
                action: action,
                subjectId: id,
                accountId: detail.base.accountId,
                description: "AI session \(id): changed \(changed.names.joined(separator: ", "))"
            )
            try entry.showing(changed).record(by: actor, store: store, connection)
            return detail
        }
    }

    /// Deletes one AI session with its actions.
    ///
    /// - Throws: 404 if there is none with that id in the scope.
    public func delete(_ id: String, by actor: Actor) async throws {
        let (store, scope) = (store, scope)
        try await store.database.write { transaction in
            transaction.changesOnly([])
            let detail = try Self.find(id, scope, transaction.connection)
            try actor.precondition?.check(EntityTag.of(detail.base))
            try transaction.connection.execute("DELETE FROM ai_session WHERE id = \(id)")
            let entry = LogChange(
                action: "DeleteAISession",
                subjectId: id,
                accountId: detail.base.accountId,
                description: "Deleted AI session \(id)",
                before: Document.encode(detail)
            )
            try entry.record(by: actor, store: store, transaction.connection)
        }
    }

    private static func replace(_ id: String, _ detail: AISessionDetail, _ connection: any SQLConnection) throws {
        try connection.execute(
            "UPDATE ai_session SET log = \(detail.log), document = \(SQLValue.utf8(Document.encode(detail.base))) WHERE id = \(id)"
        )
        try connection.execute("DELETE FROM ai_action WHERE session_id = \(id)")
        for (position, action) in detail.actions.enumerated() {
            try connection.execute(
                """
                INSERT INTO ai_action (session_id, position, id, document)
                VALUES (\(id), \(position), \(action.id ?? ""), \(SQLValue.utf8(Document.encode(action))))
                """
            )
        }
    }
}
