import Contract
import ServiceHTTP
import ServiceKit
import Storage

extension PatchAccount: ConditionalService {
    /// Changes what was sent and nothing else; `null` clears what can be absent.
    func respond(_ call: ServiceCall) async throws -> Reply<AccountInfo> {
        let id = try call.required(accountId, "accountId")
        let request = self
        if call.isGiven("name") { _ = try call.required(name, "name") }
        if let max = maxPhoneNumbers, max < 0 {
            throw ServiceError.invalid("maxPhoneNumbers", "'maxPhoneNumbers' cannot be negative", code: .outOfRange)
        }
        let given = call.call.given
        return .entity(
            try await call.accounts.update(id, by: try call.changing()) { account in
                if let name = request.name { account.name = name }
                if given.contains("maxphonenumbers") { account.maxPhoneNumbers = request.maxPhoneNumbers ?? 0 }
                if given.contains("logoid") { account.logoId = request.logoId }
                if given.contains("trusthubprofilesid") { account.trustHubProfileSid = request.trustHubProfileSid }
                if given.contains("billingsettings") { account.billingSettings = request.billingSettings }
            }
        )
    }
}
