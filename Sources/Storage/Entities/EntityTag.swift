import Crypto
import Domain

/// The state of an entity, as `ETag` tells it: the same for the same state, whatever format it is sent in.
///
/// It says nothing about names that come from elsewhere, such as that of the account.
public enum EntityTag {
    public static func of(_ entity: some Entity) -> String {
        var stored = entity
        stored.removeDerived()
        return of(document: Document.encode(stored))
    }

    static func of(document: [UInt8]) -> String {
        SHA256.hash(data: document).prefix(12).map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
    }
}
