import Contract
import ServiceKit
import Storage

extension RegenerateAccountTokens: Service {
    /// Makes every token that was signed for the account void.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        try await call.accounts.renewTokens(try call.required(accountId, "accountId"), by: call.actor)
        return .nothing
    }
}
