import Contract
import Domain
import ServiceKit
import Storage

extension ListAccounts: Service {
    /// The accounts the caller can use.
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<AccountInfo>> {
        .page(try await call.accounts.list(AccountQuery(nameFilter: nameFilter, options: try ListOptions(base))))
    }
}
