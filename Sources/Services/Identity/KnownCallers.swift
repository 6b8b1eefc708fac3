import Crypto
import Domain
import FoundationEssentials
import Synchronization

/// Who sent which credentials, remembered for as long as it counts, so that not every request asks the database.
///
/// Holds hashes of the credentials only. Nobody is remembered as unknown.
final class KnownCallers: Sendable {
    enum Credentials: Hashable, Sendable {
        /// The SHA-256 of an API key.
        case key(String)
        /// The SHA-256 of the secret in a cookie.
        case session(String, isPermanent: Bool)
        /// A keyed digest of address, user and password; the key lives as long as the process.
        case password(Data)
    }

    private struct Entry {
        var caller: Caller
        var validity: Validity
    }

    private static let capacity = 10_000
    private let digestKey = SymmetricKey(size: .bits256)
    private let known = Mutex<[Credentials: Entry]>([:])

    /// - Parameter address: where the request came from. Whether a password may be tried depends on it.
    func credentials(user: String, password: String, address: String?) -> Credentials {
        let text = [address ?? "", String(user.utf8.count), user, password].joined(separator: "\0")
        return .password(Data(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: digestKey)))
    }

    func caller(with credentials: Credentials) -> Caller? {
        known.withLock { known in
            guard let entry = known[credentials] else { return nil }
            if entry.validity.holds { return entry.caller }
            known[credentials] = nil
            return nil
        }
    }

    func remember(_ caller: Caller, with credentials: Credentials, _ validity: Validity) {
        known.withLock { known in
            if known.count >= Self.capacity { known = known.filter { $0.value.validity.holds } }
            if known.count >= Self.capacity { known.removeAll() }
            known[credentials] = Entry(caller: caller, validity: validity)
        }
    }
}
