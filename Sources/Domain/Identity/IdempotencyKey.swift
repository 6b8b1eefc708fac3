import Crypto
public import ServiceKit

/// What tells that a request was sent before: the header `Idempotency-Key`, with who sent it and what they asked for.
///
/// A key belongs to the user who sent it: nobody learns of another's.
public struct IdempotencyKey: Sendable, Equatable {
    public let userId: String
    /// As the header says it.
    public let text: String
    /// Which request of a batch; 0 if there is one only.
    public let position: Int
    /// A hash of what is asked for: the same key with another one is refused.
    public let request: String
    /// A name of this try that no other has, whatever id the client gives its requests.
    public let attempt: String

    /// - Parameter request: what is asked for, in parts whose borders count.
    public init(userId: String, text: String, position: Int = 0, request: [[UInt8]], attempt: String) {
        self.userId = userId
        self.text = text
        self.position = position
        self.attempt = attempt
        var hash = SHA256()
        for part in request {
            hash.update(data: Array("\(part.count) ".utf8))
            hash.update(data: part)
        }
        self.request = hash.finalize().map { hex(UInt64($0), digits: 2) }.joined()
    }

    /// The longest key, in characters.
    public static let longest = 200

    /// Reads the header.
    ///
    /// - Returns: `nil` if it was not sent.
    /// - Throws: 400 if it was sent twice, is empty, longer than 200 characters, or has others than printable ASCII.
    public static func text(of headers: [String]) throws(ServiceError) -> String? {
        guard let text = headers.first else { return nil }
        guard headers.count == 1 else { throw .invalid("Idempotency-Key", "'Idempotency-Key' is sent once") }
        guard (1...longest).contains(text.utf8.count), text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            throw .invalid("Idempotency-Key", "'Idempotency-Key' has 1 to \(longest) printable characters of ASCII")
        }
        return text
    }
}
