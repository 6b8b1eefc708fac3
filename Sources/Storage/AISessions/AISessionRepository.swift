public import Contract
public import Domain
import ServiceKit

/// Which AI sessions a list asks for.
public struct AISessionQuery: Sendable, Equatable {
    public var accountIds: [String]
    public var options: ListOptions

    public init(accountIds: [String] = [], options: ListOptions = ListOptions()) {
        self.accountIds = accountIds
        self.options = options
    }
}

/// The AI sessions of the accounts in a scope.
public struct AISessionRepository: Sendable {
    let store: Store
    let scope: AccountScope

    /// A page of the AI sessions that match.
    ///
    /// - Throws: 403 if the query names an account outside the scope.
    public func list(_ query: AISessionQuery = AISessionQuery()) async throws -> ListPage<AISessionInfo> {
        let scope = try scope.narrowed(to: query.accountIds)
        return try await store.database.read { connection in
            try Self.selection(query, scope).page(connection) { row in
                var session = try Document.decode(AISessionInfo.self, row.bytes(0))
                session.accountName = row.text(1)
                return session
            }
        }
    }

    static func selection(_ query: AISessionQuery, _ scope: AccountScope) -> EntityList {
        var list = EntityList(
            tables: "ai_session t JOIN account a ON a.id = t.account_id",
            columns: "t.document, a.name",
            options: query.options
        )
        list.sortKeys = ["accountName": "a.name_folded"]
        if case .accounts(let ids) = scope { list.conditions.append(.any(of: ids.sorted(), in: "t.account_id")) }
        return list
    }

    /// One AI session with its actions.
    ///
    /// - Throws: 404 if there is none with that id in the scope.
    public func get(_ id: String) async throws -> AISessionDetail {
        let scope = scope
        return try await store.database.read { try Self.find(id, scope, $0) }
    }

    static func find(_ id: String, _ scope: AccountScope, _ connection: any SQLConnection) throws -> AISessionDetail {
        let found = try connection.first(
            """
            SELECT t.account_id, t.document, t.log, a.name FROM ai_session t JOIN account a ON a.id = t.account_id
            WHERE t.id = \(id)
            """
        ) { row -> AISessionDetail? in
            guard scope.contains(row.text(0)) else { return nil }
            var detail = AISessionDetail()
            detail.base = try Document.decode(AISessionInfo.self, row.bytes(1))
            detail.base.accountName = row.text(3)
            detail.log = row.optionalText(2)
            return detail
        }
        guard var detail = found ?? nil else { throw ServiceError.notFound("AI session", id: id) }
        detail.actions = try connection.all("SELECT document FROM ai_action WHERE session_id = \(id) ORDER BY position") { row in
            try Document.decode(AISessionActionInfo.self, row.bytes(0))
        }
        return detail
    }
}
