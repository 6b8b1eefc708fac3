import Contract
import ServiceKit

extension DeleteAccount: Service {
    /// Refused, naming what is in the way, while anything belongs to the account.
    public func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        try await call.accounts.delete(try call.required(accountId, "accountId"), by: call.actor)
        return .nothing
    }
}
