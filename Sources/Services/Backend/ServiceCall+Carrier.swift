import Carriers
import Contract
import Domain
import ServiceHTTP
import ServiceKit
import Storage

extension ServiceCall {
    /// An account as the carrier knows it.
    ///
    /// - Throws: 400 if there is none named, 403 if it is not one of the caller's.
    func carrierAccount(_ id: String?) async throws -> CarrierAccount {
        let id = try required(id, "accountId")
        try scope.require(id)
        do {
            let account = try await accounts.get(id)
            return CarrierAccount(id: id, sid: account.twilioAccountSid, token: try await accounts.carrierToken(of: id))
        } catch let error as ServiceError where error.code == .notFound {
            throw ServiceError.foreignAccount(id)
        }
    }

    /// Deletes something with whose endpoints numbers may go, and gives those back to the carrier: if not at once, later.
    func deleteReleasing<E: Entity>(_ type: E.Type, _ id: String) async throws {
        let entities = entities(type)
        let accountId = try await entities.get(id).accountId
        try await entities.delete(id, cascade: try cascade, by: try changing())
        _ = try? await NumberReleases(store: environment.store, carrier: environment.carrier).run(accountId: accountId, by: actor)
    }

    /// A client that does not encode the plus of `+1555…` means a plus, not the space it becomes.
    func phoneNumber(_ text: String?, _ member: String) -> String? {
        guard let text, text.hasPrefix(" "), let sent = call.request.query.valueKeepingPlus(member), sent.hasPrefix("+"),
            sent.dropFirst().first?.isNumber == true
        else { return text }
        return sent
    }
}
