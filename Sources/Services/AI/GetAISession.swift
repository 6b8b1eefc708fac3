import Contract
import ServiceKit

extension GetAISession: Service {
    public func respond(_ call: ServiceCall) async throws -> Reply<AISessionDetail> {
        .value(try await call.aiSessions.get(try call.required(sessionId, "sessionId")))
    }
}
