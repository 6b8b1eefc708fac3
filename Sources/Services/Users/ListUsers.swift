import Contract
import Domain
import ServiceKit
import Storage

extension ListUsers: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<UserInfo>> {
        .page(try await call.users.list(UserQuery(accountIds: accountIds, emailFilter: emailFilter, options: try ListOptions(base))))
    }
}
