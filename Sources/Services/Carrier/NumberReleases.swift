import Carriers
import Contract
import Domain
import ServiceKit
import Storage

/// Gives numbers whose endpoints are gone back to the carrier.
struct NumberReleases: Sendable {
    let store: Store
    let carrier: Carrier

    /// How many are given back between two pauses, and at once by a request.
    static let batch = 10

    /// Gives back those that are due, of an account or of all.
    ///
    /// - Returns: whether there may be more.
    func run(accountId: String? = nil, by actor: Actor) async throws -> Bool {
        let claimed = try await store.numberReleases.claim(accountId: accountId, limit: Self.batch)
        for release in claimed {
            // What keeps one number from being given back must not keep the others.
            try? await give(release, by: actor)
        }
        return claimed.count == Self.batch
    }

    /// Gives one number of an account back, if it is to be.
    ///
    /// - Throws: 409 if it is being given back at the moment; what the carrier throws.
    func finish(_ number: String, of accountId: String, by actor: Actor) async throws {
        guard try await store.numberReleases.pending(in: accountId).contains(number) else { return }
        guard let release = try await store.numberReleases.claim(accountId: accountId, number: number, limit: 1).first else {
            throw ServiceError(.conflict, "The number \(number) is being given back to the carrier; try again in a minute", retryAfter: 60)
        }
        try await give(release, by: actor)
    }

    private func give(_ release: NumberRelease, by actor: Actor) async throws {
        do {
            try await carrier.releaseNumber(try await account(release.accountId), release.number)
        } catch {
            let problem = (error as? CarrierError)?.message ?? "\(error)"
            try await store.numberReleases.fail(release, problem: problem)
            throw error
        }
        try await store.numberReleases.complete(release, by: actor)
    }

    private func account(_ id: String) async throws -> CarrierAccount {
        let accounts = store.accounts(in: .all)
        let account = try await accounts.get(id)
        return CarrierAccount(id: id, sid: account.twilioAccountSid, token: try await accounts.carrierToken(of: id))
    }
}
