import Carriers
import Contract
import ServiceKit
import Storage

/// What an account may dial, as the carrier keeps it.
struct DialingPermissions: Sendable {
    let carrier: Carrier
    let account: CarrierAccount

    /// - Throws: 400 if no account is named, 403 if it is not one of the caller's.
    init(_ call: ServiceCall, of accountId: String?) async throws {
        account = try await call.carrierAccount(accountId)
        carrier = call.environment.carrier
    }

    func all() async throws -> [DialingPermissionsInfo] {
        try await carrier.dialingPermissions(account)
    }

    /// What may be dialed in a country, by its code in any case.
    ///
    /// - Throws: 400 if no country is named, 404 if there is none with the code.
    func of(_ isoCode: String?) async throws -> DialingPermissionsInfo {
        guard let code = isoCode.nonEmpty?.uppercased() else { throw ServiceError.missing("isoCode") }
        guard let found = try await all().first(where: { $0.isoCode == code }) else {
            throw ServiceError.notFound("country", id: String(code.prefix(10)))
        }
        return found
    }
}
