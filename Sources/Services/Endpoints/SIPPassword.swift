import Carriers
import Contract
import Domain
import ServiceKit
import Storage

/// The passwords with which devices and trunks register: made here, shown once, kept as a hash.
///
/// They are long and random, so that a plain hash does, as for API keys.
enum SIPPassword {
    static func make() -> String { SecretToken.random(bytes: 18) }

    /// A user name that nobody guesses, for whom has none.
    static func newUserName(prefix: String) -> String {
        "\(prefix)-\(SecretToken.random(bytes: 6))"
    }

    /// Lets the endpoint's device register with a password at the carrier.
    ///
    /// - Returns: the endpoint, showing the password.
    static func set(_ password: String, for endpoint: EndpointInfo, _ call: ServiceCall) async throws -> EndpointInfo {
        let account = try await call.carrierAccount(endpoint.accountId)
        try await call.environment.carrier.setSIPPassword(account, endpoint.sipUserName ?? "", password)
        var endpoint = endpoint
        endpoint.sipPassword = password
        return endpoint
    }
}
