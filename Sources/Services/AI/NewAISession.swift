import Contract
import ServiceKit
import Storage

extension NewAISession: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<AISessionInfo> {
        let accountId = try call.required(accountId, "accountId")
        return .entity(try await call.aiSessions.add(accountId: accountId, purpose: purpose, by: call.actor))
    }
}
