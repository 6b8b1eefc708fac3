import Contract
import ServiceKit

extension GetSession: Service {
    /// Answers the whole log; the original leaves it out here (`docs/compatibility.md`).
    public func respond(_ call: ServiceCall) async throws -> Reply<SessionInfo> {
        .document(try await call.sessions.document(try call.required(sessionId, "sessionId")))
    }
}
