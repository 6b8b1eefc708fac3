import Crypto
import FoundationEssentials
import ServiceKit

/// What opens a file to who has no sign-in, for a while: made of a secret that belongs to the file and never leaves the
/// server.
enum FileSignature {
    static func make(secret: String, id: String, until date: DateTime) -> String {
        let key = SymmetricKey(data: Array(secret.utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Array("\(id) \(date.milliseconds)".utf8), using: key)
        return code.map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
    }

    /// Takes the same time wherever the first difference is.
    static func isEqual(_ one: String, _ other: String) -> Bool {
        guard one.utf8.count == other.utf8.count else { return false }
        return zip(one.utf8, other.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
