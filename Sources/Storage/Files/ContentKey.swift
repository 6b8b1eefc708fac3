/// A stored copy of some bytes.
public struct ContentKey: Sendable, Hashable {
    public var accountId: String
    /// The SHA-256 of the bytes, in hexadecimal digits.
    public var hash: String
    /// Tells the copy from others of the same bytes that there were or will be. Never used twice.
    public var blob: String

    public init(accountId: String, hash: String, blob: String) {
        self.accountId = accountId
        self.hash = hash
        self.blob = blob
    }

    /// Where it is: `account/9f/9f86d08….66f0a1b2…`.
    public var path: String { "\(accountId)/\(hash.prefix(2))/\(hash).\(blob)" }

    /// - Parameter path: what ``path`` gives.
    public init?(path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        let name = parts[2].split(separator: ".", omittingEmptySubsequences: false)
        guard name.count == 2, name[0].hasPrefix(parts[1]) else { return nil }
        self.init(accountId: String(parts[0]), hash: String(name[0]), blob: String(name[1]))
    }
}
