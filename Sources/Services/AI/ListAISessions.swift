import Contract
import Domain
import ServiceKit
import Storage

extension ListAISessions: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<AISessionInfo>> {
        .page(try await call.aiSessions.list(AISessionQuery(accountIds: accountIds, options: try ListOptions(base))))
    }
}
