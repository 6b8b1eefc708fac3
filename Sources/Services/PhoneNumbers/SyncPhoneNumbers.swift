import Carriers
import Contract
import ServiceKit
import Storage

extension SyncPhoneNumbers: Service {
    /// Numbers that only the carrier has become endpoints; those that it does not have are registered only from then on.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        let account = try await call.carrierAccount(accountId)
        let numbers = try await call.environment.carrier.numbers(account)
        let isFax = Dictionary(numbers.map { ($0.phoneNumber, $0.isFax) }, uniquingKeysWith: { first, _ in first })
        try await call.entities(EndpointInfo.self).syncNumbers(account.id, isFax, by: call.actor)
        return .nothing
    }
}
