import Crypto
import FoundationEssentials
import Synchronization

/// Remembers for a few minutes which password was right for which hash, so that HTTP Basic, which sends the password
/// with every request, does not cost an Argon2id each time.
///
/// Holds only a keyed digest of both; the key lives as long as the process. A new password makes a new hash, so the
/// old one is forgotten at once.
final class VerifiedPasswords: Sendable {
    private static let capacity = 1000
    static let lifetimeInMilliseconds: Int64 = 300_000
    private static let lifetime = Duration.milliseconds(lifetimeInMilliseconds)
    private let key = SymmetricKey(size: .bits256)
    private let known = Mutex<[Data: ContinuousClock.Instant]>([:])

    /// The answer of `verify`, or the one it gave lately. Only right passwords are remembered.
    func check<Failure: Error>(
        _ password: String,
        against hash: String?,
        verify: () async throws(Failure) -> Bool
    ) async throws(Failure) -> Bool {
        guard let hash else { return try await verify() }
        let digest = Data(HMAC<SHA256>.authenticationCode(for: Data("\(hash)\0\(password)".utf8), using: key))
        let now = ContinuousClock.now
        if known.withLock({ $0[digest].map { now < $0 } ?? false }) { return true }
        guard try await verify() else { return false }
        known.withLock { known in
            if known.count >= Self.capacity { known = known.filter { now < $0.value } }
            if known.count >= Self.capacity { known.removeAll() }
            known[digest] = now + Self.lifetime
        }
        return true
    }
}
