import Contract
import Domain
import ServiceHTTP
import ServiceKit
import Storage

extension GetAuthStatus: Service {
    static var hasTag: Bool { false }

    /// Who the caller is; nobody gets an answer too, that says so.
    func respond(_ call: ServiceCall) async throws -> Reply<UserInfo> {
        guard let caller = call.call.caller, var user = try await call.environment.store.signIns.identity(userId: caller.userId)?.user
        else {
            return .value(UserInfo())
        }
        user.isAuthenticated = true
        if caller.isAdministrator {
            let accounts = try await call.accounts.list(.init(options: .init(paging: try Paging(all: true)))).items
            user.accountIds = accounts.compactMap(\.id)
            user.accountNames = accounts.map { $0.name ?? "" }
        }
        return .value(user)
    }
}
