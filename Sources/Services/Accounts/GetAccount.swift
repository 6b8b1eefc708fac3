import Contract
import ServiceKit
import Storage

extension GetAccount: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<AccountInfo> {
        .entity(try await call.accounts.get(try call.required(accountId, "accountId")))
    }
}
