import Contract
import ServiceKit
import Storage

extension PatchAISession: ConditionalService {
    /// Changes the purpose, if it was sent; `null` clears it.
    func respond(_ call: ServiceCall) async throws -> Reply<AISessionInfo> {
        let id = try call.required(sessionId, "sessionId")
        let (isGiven, purpose) = (call.isGiven("purpose"), purpose)
        let detail = try await call.aiSessions.update(id, action: "PatchAISession", by: try call.changing()) { session in
            if isGiven { session.purpose = purpose }
        }
        return .entity(detail.base)
    }
}
