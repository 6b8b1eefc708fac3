import Carriers
import Contract
import ServiceKit
import Storage

extension ProvisionCogito: Service {
    /// Sets up at the carrier what assistants of the account need. Doing so again changes nothing.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        let account = try await call.carrierAccount(try call.required(accountId, "accountId"))
        try await call.environment.carrier.provisionAssistants(account)
        let description = "Set up at the carrier what assistants need"
        try await call.log.add(action: "ProvisionCogito", accountId: account.id, description: description, by: call.actor)
        return .nothing
    }
}
