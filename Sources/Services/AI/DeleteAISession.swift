import Contract
import ServiceKit
import Storage

extension DeleteAISession: ConditionalService {
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        try await call.aiSessions.delete(try call.required(sessionId, "sessionId"), by: try call.changing())
        return .nothing
    }
}
