import Contract
public import Domain
import ServiceKit

/// Chats that hooks bring: each message stands in a conversation of the endpoint, where it is unread, and in the log of a
/// session, all in one transaction.
///
/// No flow is run and nobody is told but who watches the session; what will do so finds the session by its conversation.
public struct ChatRepository: Sendable {
    let store: Store
    let scope: AccountScope

    /// After how long without a message a chat has ended, in milliseconds.
    public static let idleTime: Int64 = 24 * 3600 * 1000
    /// The most lines that the log of a chat gets before the chat goes on in another session.
    public static let maxLines = 500
    /// The most bytes that the session of a chat gets before the chat goes on in another one. Each message writes all of it.
    public static let maxBytes = 1 << 20
    /// What is counted against a limit goes back this far, in milliseconds.
    public static let limitTime: Int64 = 60_000

    /// What became of a message.
    public struct Arrival: Sendable, Equatable {
        public var sessionId: String
        public var messageId: String
        public var isNewSession: Bool
    }

    /// Stores a message from outside in the session of its conversation, or in a new one if that has ended, had nothing
    /// for ``idleTime``, or is full.
    ///
    /// - Parameter limit: how many messages the endpoint takes in ``limitTime``; `nil` for any number.
    /// - Throws: 404 if the endpoint is not in the scope, 400 if it takes no chats, 429 if the limit is reached.
    public func receive(_ message: ChatMessage, limit: Int? = nil, action: String, by actor: Actor) async throws -> Arrival {
        let (scope, store) = (scope, store)
        return try await store.database.write { transaction in
            let connection = transaction.connection
            transaction.changesOnly([])
            let endpoint = try Self.endpoint(message.endpointId, scope, connection)
            guard endpoint.takesChats else {
                throw ServiceError.invalid("endpointId", "An endpoint of the type \(endpoint.type.rawValue) takes no chats")
            }
            if let limit { try Self.check(limit, message.endpointId, store.clock.now(), connection) }
            let (id, conversation) = try MessageRepository.add(message.message(for: endpoint), store, connection)
            let sessions = store.sessions(in: .accounts([endpoint.accountId ?? ""]))
            if let session = try Self.openSession(conversation, sessions, action, actor, transaction) {
                _ = try sessions.update(session, action: action, by: actor, transaction) { $0.add(message, at: store.clock.now()) }
                return Arrival(sessionId: session, messageId: id, isNewSession: false)
            }
            let session = SessionInfo(message, for: endpoint, at: store.clock.now())
            guard case .stored(let new)? = try sessions.add([SessionToAdd(session)], action: action, by: actor, transaction).first else {
                throw StorageError(.other, "The session of a chat was there before it began")
            }
            try connection.send(
                """
                INSERT INTO chat (conversation_id, account_id, session_id) VALUES (\(conversation), \(endpoint.accountId), \(new))
                ON CONFLICT (conversation_id) DO UPDATE SET session_id = excluded.session_id
                """
            )
            return Arrival(sessionId: new, messageId: id, isNewSession: true)
        }
    }

    /// Stores a message of a session for an endpoint that takes part in it.
    ///
    /// - Throws: 404 if the session is not in the scope or the endpoint not in its account, 400 if the session is no chat,
    ///   409 if it has ended.
    public func pass(_ message: ChatMessage, inSession id: String, action: String, by actor: Actor) async throws {
        let (scope, store) = (scope, store)
        try await store.database.write { transaction in
            let connection = transaction.connection
            transaction.changesOnly([])
            let found = try SessionRepository.find(id, scope, connection)
            let session = try Document.decode(SessionInfo.self, found.document)
            let own = AccountScope.accounts([session.accountId ?? ""])
            let endpoint = try Self.endpoint(message.endpointId, own, connection)
            guard session.channel == .chat else { throw ServiceError.invalid("sessionId", "The session is no chat") }
            guard !session.ended else { throw ServiceError(.conflict, "The session has ended") }
            var message = message
            if message.otherAddress.isEmpty { message.otherAddress = session.fromAddress ?? id }
            _ = try MessageRepository.add(message.message(for: endpoint), store, connection)
            let now = store.clock.now()
            _ = try store.sessions(in: own).update(id, action: action, by: actor, transaction) { session in
                session.addLine("\(message.line) (for \(endpoint.title))", at: now)
            }
        }
    }

    private static func endpoint(_ id: String, _ scope: AccountScope, _ connection: any SQLConnection) throws -> EndpointInfo {
        var endpoint = try EntityRepository<EndpointInfo>.find(id, scope, connection).entity
        try endpoint.derive(EntityReader(connection))
        return endpoint
    }

    static func newest(_ endpointId: String, since: Int64, limit: Int) -> SQL {
        "SELECT count(*) FROM (SELECT 1 FROM message WHERE endpoint_id = \(endpointId) AND created > \(since) LIMIT \(limit)) m"
    }

    private static func check(_ limit: Int, _ endpointId: String, _ now: DateTime, _ connection: any SQLConnection) throws {
        guard try connection.count(newest(endpointId, since: now.milliseconds - limitTime, limit: limit)) >= limit else { return }
        let message = "The endpoint takes at most \(limit) messages a minute from who is not signed in"
        throw ServiceError(.tooManyRequests, message, retryAfter: 10)
    }

    /// The session that goes on; one that has gone on long enough is ended.
    private static func openSession(
        _ conversation: String,
        _ sessions: SessionRepository,
        _ action: String,
        _ actor: Actor,
        _ transaction: SQLTransaction
    ) throws -> String? {
        let connection = transaction.connection
        let known = try connection.first("SELECT session_id FROM chat WHERE conversation_id = \(conversation)") { $0.text(0) }
        guard let known else { return nil }
        let document: [UInt8]
        do {
            document = try SessionRepository.find(known, sessions.scope, connection).document
        } catch let error as ServiceError where error.code == .notFound {
            return nil
        }
        let session = try Document.decode(SessionInfo.self, document)
        if session.ended { return nil }
        let now = sessions.store.clock.now()
        let last = session.log.last?.date.flatMap { DateTime($0) } ?? now
        let isIdle = now.milliseconds - last.milliseconds > idleTime
        guard isIdle || session.log.count >= maxLines || document.count >= maxBytes else { return known }
        _ = try sessions.update(known, action: action, by: actor, transaction) { session in
            session.addLine(isIdle ? "Ended, since nothing came for a day" : "Ended; the chat goes on in another session", at: now)
            (session.ended, session.dateCompleted, session.callState) = (true, now.iso8601, .disconnected)
        }
        return nil
    }
}

extension EndpointInfo {
    /// Whether chats can be for it.
    fileprivate var takesChats: Bool { [.phoneNumber, .user, .team, .assistant].contains(type) }
}

extension Store {
    /// The chats of the accounts in `scope`.
    public func chats(in scope: AccountScope) -> ChatRepository {
        ChatRepository(store: self, scope: scope)
    }
}
