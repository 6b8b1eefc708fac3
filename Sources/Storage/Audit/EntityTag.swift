import Crypto
public import ServiceKit

/// What has a state of its own, which a change can be meant for.
public protocol Versioned: ServiceKit.DataType {
    /// Takes out what is not stored with it since something else says it, such as the name of its account.
    mutating func removeDerived()
}

/// The state of something, as `ETag` tells it: the same for the same state, whatever format it is sent in.
///
/// It says nothing about what comes from elsewhere (``Versioned/removeDerived()``).
public enum EntityTag {
    public static func of(_ value: some Versioned) -> String {
        var stored = value
        stored.removeDerived()
        return SHA256.hash(data: Document.encode(stored)).prefix(12).map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
    }
}
