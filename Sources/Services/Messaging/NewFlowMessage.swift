import Contract
import Domain
import ServiceHTTP
import ServiceKit
import Storage

extension NewFlowMessage: Service {
    /// How many messages a minute an endpoint takes from who is not signed in.
    static let limit = 600

    static var isDoneOnce: Bool { true }

    /// Stores the message in the endpoint's conversation and session. `isHandled` says that no flow has run: there is
    /// nothing here yet that runs one.
    func respond(_ call: ServiceCall) async throws -> Reply<FlowMessageInfo> {
        let message = try message(call)
        // The id of the endpoint is the address of the hook. Who is signed in uses it for their own accounts.
        let scope = call.call.caller?.scope ?? .all
        let arrival = try await call.environment.store.chats(in: scope)
            .receive(message, limit: call.call.caller == nil ? Self.limit : nil, action: "NewFlowMessage", by: call.actor)
        return .value(
            FlowMessageInfo {
                ($0.sessionId, $0.messageId, $0.isNewSession) = (arrival.sessionId, arrival.messageId, arrival.isNewSession)
            }
        )
    }

    private func message(_ call: ServiceCall) throws(ServiceError) -> ChatMessage {
        let from = call.phoneNumber(fromAddress, "fromAddress").nonEmpty
        var message = ChatMessage()
        message.endpointId = try call.required(endpointId, "endpointId")
        message.otherAddress = try call.required(from ?? identity, "identity")
        message.toAddress = call.phoneNumber(toAddress, "toAddress").nonEmpty
        (message.identity, message.displayName) = (identity.nonEmpty, displayName.nonEmpty)
        (message.text, message.values, message.messageUrl) = (body.nonEmpty, sessionParameters, messageUrl.nonEmpty)
        try ChatLimits.checkNames([
            ("fromAddress", from), ("toAddress", toAddress), ("identity", identity), ("displayName", displayName),
        ])
        try ChatLimits.check(body, "body", atMost: ChatLimits.text)
        try ChatLimits.checkURL(message.messageUrl, "messageUrl")
        let values = sessionParameters.map { JSONWriter.encode($0).count } ?? 0
        guard values <= ChatLimits.values else {
            throw .invalid("sessionParameters", "'sessionParameters' is longer than \(ChatLimits.values) bytes of JSON", code: .outOfRange)
        }
        return message
    }
}
