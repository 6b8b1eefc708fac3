import Contract
import Domain

extension SimulatedNetwork {
    /// Whether a token is that of an app: the last one that it was given.
    public func isToken(_ token: String, of app: AppRegistration, _ accountId: String) async throws -> Bool {
        let hash = SecretToken.hash(token)
        return try await memory.all(Kind.app, accountId).contains { $0.name == Self.name(of: app) && $0.value == hash }
    }

    /// A secret that nobody guesses: the only thing here that is another one each time.
    func token(for app: AppRegistration, _ account: CarrierAccount) async throws -> String {
        let token = SecretToken.random(bytes: 32)
        _ = try await memory.set(entry(Kind.app, Self.name(of: app), account.id, SecretToken.hash(token)))
        return token
    }

    /// The parts of a registration, none of which has spaces.
    private static func name(of app: AppRegistration) -> String {
        let parts = [app.pushCredentialSid ?? "", app.applicationSid ?? "", app.isSandbox ? "sandbox" : ""]
        return ([app.identity, app.deviceType.rawValue] + parts).joined(separator: " ")
    }
}
