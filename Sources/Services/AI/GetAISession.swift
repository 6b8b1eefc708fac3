import Contract
import ServiceKit
import Storage

extension GetAISession: Service {
    static var hasTag: Bool { true }

    func respond(_ call: ServiceCall) async throws -> Reply<AISessionDetail> {
        let detail = try await call.aiSessions.get(try call.required(sessionId, "sessionId"))
        return .value(detail).tagged(detail.base)
    }
}
