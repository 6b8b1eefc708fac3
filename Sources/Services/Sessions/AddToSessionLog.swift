import Contract
import ServiceKit
import Storage

extension AddToSessionLog: Service {
    /// The longest line, in bytes of UTF-8.
    static let longestMessage = 65_536

    /// Adds a line, dated now.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        let id = try call.required(sessionId, "sessionId")
        let message = try call.required(message, "message")
        guard message.utf8.count <= Self.longestMessage else {
            throw ServiceError.invalid("message", "A line of the log has at most \(Self.longestMessage) bytes", code: .outOfRange)
        }
        try await call.sessions.appendToLog(id, message: message, by: call.actor)
        return .nothing
    }
}
