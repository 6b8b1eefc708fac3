import Contract
import ServiceKit
import Storage

extension DeleteAccount: ConditionalService {
    /// Refused, naming what is in the way, while anything belongs to the account.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        try await call.accounts.delete(try call.required(accountId, "accountId"), by: try call.changing())
        return .nothing
    }
}
