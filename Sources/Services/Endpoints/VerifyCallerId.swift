import Carriers
import Contract
import ServiceKit
import Storage

extension VerifyCallerId: Service {
    /// Has the carrier call the number; who answers types the code of this answer. Meant for numbers that are registered only:
    /// those that were bought need no proof.
    func respond(_ call: ServiceCall) async throws -> Reply<CallerIdVerification> {
        let id = try call.required(endpointId, "endpointId")
        let endpoint = try await call.entities(EndpointInfo.self).get(id)
        guard endpoint.isNumber, let number = endpoint.phoneNumber else {
            throw ServiceError.invalid("endpointId", "Only numbers can be caller ids; this endpoint is of another type")
        }
        let account = try await call.carrierAccount(endpoint.accountId)
        let verification = try await call.environment.carrier.verifyCallerId(account, number, endpoint.title)
        let description = "Had the carrier call \(number) to verify it as a caller id"
        try await call.log.add(action: "VerifyCallerId", accountId: account.id, description: description, by: call.actor)
        return .value(verification)
    }
}
