import Contract
import ServiceKit
import Storage

extension DeleteAISession: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        try await call.aiSessions.delete(try call.required(sessionId, "sessionId"), by: call.actor)
        return .nothing
    }
}
