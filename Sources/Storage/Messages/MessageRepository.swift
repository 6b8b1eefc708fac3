public import Contract
public import Domain
public import ServiceKit

/// Which messages or conversations are asked for. What is empty asks nothing.
public struct MessageQuery: Sendable, Equatable {
    public var accountIds: [String] = []
    public var customerIds: [String] = []
    public var endpointIds: [String] = []
    public var conversationIds: [String] = []
    /// Only those after this moment.
    public var after: DateTime?
    public var options = ListOptions()

    public init() {}
}

/// Text messages, and the conversations that they are part of.
///
/// A conversation is what an endpoint and another address have sent each other. Messages may be millions, so they have
/// tables of their own, and what the list of conversations shows is kept beside.
public struct MessageRepository: Sendable {
    let store: Store
    let scope: AccountScope

    /// The most conversations that are answered at once; those with the newest messages.
    public static let maxConversations = 1000

    /// Stores messages that were sent or received, all or none. Ids are made, and dates where there are none.
    ///
    /// - Throws: 403 if an account is outside the scope; 400 if the endpoint or the other address is missing.
    public func add(_ messages: [MessageInfo]) async throws {
        let (store, scope) = (store, scope)
        try await store.database.write { transaction in
            transaction.changesOnly([])
            for message in messages {
                try scope.require(message.accountId ?? "")
                _ = try Self.add(message, store, transaction.connection)
            }
        }
    }

    /// - Returns: the ids of the message and of its conversation.
    static func add(
        _ message: MessageInfo,
        _ store: Store,
        _ connection: any SQLConnection
    ) throws -> (id: String, conversationId: String) {
        guard let endpoint = message.endpointId, !endpoint.isEmpty else { throw ServiceError.missing("endpointId") }
        guard let address = message.otherAddress, !address.isEmpty else { throw ServiceError.missing("otherAddress") }
        var message = message
        let date = message.date.flatMap { DateTime($0) } ?? store.clock.now()
        (message.id, message.date) = (store.ids.next(), date.iso8601)
        let document = SQLValue.utf8(Document.encode(message))
        let known = try connection.first(
            "SELECT id FROM conversation WHERE endpoint_id = \(endpoint) AND other_address = \(address)"
        ) { $0.text(0) }
        let conversation = known ?? store.ids.next()
        let unread = message.isUnread ? 1 : 0
        if known == nil {
            try connection.send(
                """
                INSERT INTO conversation (id, account_id, customer_id, endpoint_id, other_address, newest, unread, document)
                VALUES (\(conversation), \(message.accountId), \(message.customerId), \(endpoint), \(address), \(date), \(unread),
                    \(document))
                """
            )
        } else {
            try connection.send("UPDATE conversation SET unread = unread + \(unread) WHERE id = \(conversation)")
            try connection.send(
                """
                UPDATE conversation SET newest = \(date), customer_id = \(message.customerId), document = \(document)
                WHERE id = \(conversation) AND newest <= \(date)
                """
            )
        }
        try connection.send(
            """
            INSERT INTO message (id, account_id, customer_id, endpoint_id, conversation_id, created, document)
            VALUES (\(message.id), \(message.accountId), \(message.customerId), \(endpoint), \(conversation), \(date), \(document))
            """
        )
        return (message.id ?? "", conversation)
    }

    /// A page of messages, the newest first unless another order is asked for.
    ///
    /// - Throws: 403 if the query names an account outside the scope.
    public func list(_ query: MessageQuery = MessageQuery()) async throws -> ListPage<MessageInfo> {
        let scope = try scope.narrowed(to: query.accountIds)
        return try await store.database.read { connection in
            try Self.list(query, scope).page(connection) { try Document.decode(MessageInfo.self, $0.bytes(0)) }
        }
    }

    /// Conversations by their newest messages, at most ``maxConversations``.
    ///
    /// - Parameter limit: how many at most, if fewer.
    /// - Throws: 403 if the query names an account outside the scope.
    public func conversations(_ query: MessageQuery = MessageQuery(), limit: Int = maxConversations) async throws -> [ConversationInfo] {
        let scope = try scope.narrowed(to: query.accountIds)
        return try await store.database.read { connection in
            try connection.all(Self.conversations(query, scope, limit: limit)) { row in
                let newest = try Document.decode(MessageInfo.self, row.bytes(2))
                return ConversationInfo {
                    $0.id = row.text(0)
                    $0.endpointId = newest.endpointId
                    $0.otherAddress = newest.otherAddress
                    $0.unreadCount = row.int(1)
                    $0.mostRecentMessage = newest
                }
            }
        }
    }

    static func list(_ query: MessageQuery, _ scope: AccountScope) -> EntityList {
        var list = EntityList(tables: "message t", options: query.options)
        list.conditions = conditions(query, scope, moment: "t.created")
        if !query.conversationIds.isEmpty { list.conditions.append(.any(of: query.conversationIds, in: "t.conversation_id")) }
        list.sortKeys = ["date": "t.created"]
        return list
    }

    static func conversations(_ query: MessageQuery, _ scope: AccountScope, limit: Int = maxConversations) -> SQL {
        """
        SELECT t.id, t.unread, t.document FROM conversation t\(SQL.whereAll(conditions(query, scope, moment: "t.newest")))
        ORDER BY t.newest DESC, t.id DESC LIMIT \(min(limit, maxConversations))
        """
    }

    private static func conditions(_ query: MessageQuery, _ scope: AccountScope, moment: SQL) -> [SQL] {
        var conditions: [SQL] = []
        if case .accounts(let ids) = scope { conditions = [.any(of: ids.sorted(), in: "t.account_id")] }
        if !query.customerIds.isEmpty { conditions.append(.any(of: query.customerIds, in: "t.customer_id")) }
        if !query.endpointIds.isEmpty { conditions.append(.any(of: query.endpointIds, in: "t.endpoint_id")) }
        if let after = query.after { conditions.append("\(moment) > \(after)") }
        return conditions
    }
}
