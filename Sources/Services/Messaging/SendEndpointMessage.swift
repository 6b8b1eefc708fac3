import Contract
import Domain
import ServiceHTTP
import ServiceKit
import Storage

extension SendEndpointMessage: Service {
    static var isDoneOnce: Bool { true }

    /// Stores the message in the session and, unread, in a conversation of the endpoint. Watchers of the session are told;
    /// nothing is sent to a device.
    ///
    /// The hook is the platform's own: it takes a token of the account for this session, or somebody who may use it.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        let session = try call.required(sessionId, "sessionId")
        let message = try message(call)
        try await call.environment.store.chats(in: try await scope(call, session))
            .pass(message, inSession: session, action: "SendEndpointMessage", by: call.actor)
        return .nothing
    }

    /// What a token is for that opens the hook for a session.
    static func purpose(sessionId: String) -> String { "SendEndpointMessage \(sessionId)" }

    /// - Throws: 401 for who is neither signed in nor has a token.
    private func scope(_ call: ServiceCall, _ sessionId: String) async throws -> AccountScope {
        if let caller = call.call.caller { return caller.scope }
        let refusal = ServiceError(.unauthorized, "Not Authenticated")
        guard let token = call.call.request.query.value("token").nonEmpty else { throw refusal }
        let store = call.environment.store
        do {
            let account = try await store.sessions(in: .all).get(sessionId).accountId ?? ""
            let own = AccountScope.accounts([account])
            guard try await store.accounts(in: own).isToken(token, for: Self.purpose(sessionId: sessionId), of: account) else {
                throw refusal
            }
            return own
        } catch let error as ServiceError where error.code == .notFound {
            throw refusal
        }
    }

    private func message(_ call: ServiceCall) throws(ServiceError) -> ChatMessage {
        var message = ChatMessage()
        message.endpointId = try call.required(endpointId, "endpointId")
        (message.otherAddress, message.identity) = (sender ?? "", sender.nonEmpty)
        message.displayName = displayName.nonEmpty
        (message.text, message.attachmentUri) = (body.nonEmpty, attachmentUri.nonEmpty)
        guard message.text != nil || message.attachmentUri != nil else { throw .missing("body") }
        try ChatLimits.checkNames([
            ("sender", sender), ("displayName", displayName), ("attachmentContentType", attachmentContentType),
        ])
        try ChatLimits.check(body, "body", atMost: ChatLimits.text)
        try ChatLimits.checkURL(attachmentUri, "attachmentUri")
        return message
    }
}
