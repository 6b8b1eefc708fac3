import Contract
import Domain
import ServiceKit
import Storage

extension PatchSession: ConditionalService {
    /// Changes what was sent and nothing else. `null` clears the console data.
    func respond(_ call: ServiceCall) async throws -> Reply<SessionInfo> {
        let id = try call.required(sessionId, "sessionId")
        let request = self
        let clearsConsoleData = call.isGiven("consoleData")
        return .entity(
            try await call.sessions.update(id, action: "PatchSession", by: try call.changing()) { session in
                if clearsConsoleData { session.consoleData = request.consoleData }
                if let state = request.callState { session.callState = state }
                if let reason = request.holdReason { session.holdReason = reason }
                if let state = request.queueState { session.queueState = state }
            }
        )
    }
}
