import Contract
import ServiceKit

extension GetAccount: Service {
    public func respond(_ call: ServiceCall) async throws -> Reply<AccountInfo> {
        .value(try await call.accounts.get(try call.required(accountId, "accountId")))
    }
}
