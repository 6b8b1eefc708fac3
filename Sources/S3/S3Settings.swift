/// A bucket of an S3-compatible store, and how it is reached.
public struct S3Settings: Sendable, Equatable {
    public var endpoint: S3Endpoint
    public var region = "us-east-1"
    public var bucket: String
    public var addressing = Addressing.path
    public var keys: S3Keys
    /// How long the store may be silent while it is waited for, and while it is sent to.
    public var silence: Duration = .seconds(30)
    /// How often a request is sent that fails by what may go by.
    public var tries = 5

    public init(endpoint: S3Endpoint, bucket: String, keys: S3Keys) {
        self.endpoint = endpoint
        self.bucket = bucket
        self.keys = keys
    }

    /// Where the name of the bucket stands.
    public enum Addressing: String, Sendable, CaseIterable {
        /// In the path: `https://s3.example.com/bucket/key`. Every store knows it.
        case path
        /// Before the host: `https://bucket.s3.example.com/key`. What Amazon wants of new buckets.
        case host
    }

    /// Bytes that S3 takes in one piece.
    public static let largestObject = 5 << 30

    /// What stands before the path of a key, and that path, not encoded.
    func place(of key: String) -> (authority: String, path: String) {
        switch addressing {
        case .path: (endpoint.authority, "/\(bucket)/\(key)")
        case .host: ("\(bucket).\(endpoint.authority)", "/\(key)")
        }
    }
}

/// What a store knows its caller by. Never shown.
public struct S3Keys: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
    public var access: String
    public var secret: String

    public init(access: String, secret: String) {
        self.access = access
        self.secret = secret
    }

    public var description: String { "keys" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The address of a store: `https://s3.example.com`.
public struct S3Endpoint: Sendable, Equatable, CustomStringConvertible {
    /// `http` or `https`.
    public let scheme: String
    /// The host, and the port unless it is the usual one.
    public let authority: String

    /// - Returns: `nil` if it is not the address of a server alone, without a path.
    public init?(_ text: String) {
        guard let match = text.wholeMatch(of: /(?i)(https?):\/\/([a-z0-9.-]+|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?\/?/) else { return nil }
        scheme = match.1.lowercased()
        let port = match.3.map { Int($0) ?? 0 }
        if let port, !(1...65535).contains(port) { return nil }
        let usual = scheme == "https" ? 443 : 80
        authority = match.2.lowercased() + (port.flatMap { $0 == usual ? nil : ":\($0)" } ?? "")
    }

    public var description: String { "\(scheme)://\(authority)" }
}
