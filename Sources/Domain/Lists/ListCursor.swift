import Crypto
public import ServiceKit

/// Where a list goes on: after an item, known by what the list is sorted by and by its id. Unlike a page's number, it
/// stays right when items are added or removed before it.
public struct ListCursor: Sendable, Equatable {
    /// What the list is sorted by, of the item.
    public var key: Key
    public var id: String

    public enum Key: Sendable, Equatable {
        case absent
        case number(Int64)
        /// Folded.
        case text([UInt8])
    }

    public init(key: Key, id: String) {
        self.key = key
        self.id = id
    }

    private static let version: UInt8 = 1
    private static let sumLength = 8

    /// As clients get it: text for URLs, good for one list only.
    ///
    /// - Parameter list: what tells the list from others: filters and order.
    public func text(for list: [UInt8]) -> String {
        var bytes = [Self.version]
        switch key {
        case .absent: bytes.append(0)
        case .number: bytes.append(1)
        case .text: bytes.append(2)
        }
        bytes.append(UInt8(truncatingIfNeeded: id.utf8.count))
        bytes += id.utf8
        switch key {
        case .absent: break
        case .number(let number): withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
        case .text(let text): bytes += text
        }
        return Base64URL.encode(bytes + Self.sum(bytes, list))
    }

    /// - Throws: 400 naming `cursor` if the text is none, or belongs to another list.
    public init(_ text: String, for list: [UInt8]) throws(ServiceError) {
        guard let all = Base64URL.decode(text), all.count >= Self.sumLength + 3 else { throw .noCursor }
        let bytes = Array(all.dropLast(Self.sumLength))
        guard Self.sum(bytes, list) == Array(all.suffix(Self.sumLength)) else { throw .noCursor }
        let end = 3 + Int(bytes[2])
        guard bytes[0] == Self.version, bytes.count >= end else { throw .noCursor }
        id = String(decoding: bytes[3..<end], as: UTF8.self)
        let rest = Array(bytes[end...])
        switch bytes[1] {
        case 0: key = .absent
        case 1 where rest.count == 8: key = .number(rest.reversed().reduce(Int64(0)) { $0 << 8 | Int64($1) })
        case 2: key = .text(rest)
        default: throw .noCursor
        }
    }

    /// Tells a cursor of this list from one that was changed or belongs to another list. It is no secret: whatever a
    /// cursor says, the list shows only what its caller may see.
    private static func sum(_ bytes: [UInt8], _ list: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: list)
        hash.update(data: [0])
        hash.update(data: bytes)
        return Array(hash.finalize().prefix(sumLength))
    }
}

extension ServiceError {
    fileprivate static let noCursor = ServiceError.invalid(
        "cursor",
        "'cursor' is not one that this list has given; begin with an empty one"
    )
}

/// Base64 with the letters that URLs may hold, without padding (RFC 4648 §5).
enum Base64URL {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var (buffer, bits): (UInt32, Int) = (0, 0)
        for byte in bytes {
            (buffer, bits) = (buffer << 8 | UInt32(byte), bits + 8)
            while bits >= 6 {
                bits -= 6
                text.append(letters[Int(buffer >> UInt32(bits) & 63)])
            }
        }
        if bits > 0 { text.append(letters[Int(buffer << UInt32(6 - bits) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// - Returns: `nil` for anything else.
    static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (buffer, bits): (UInt32, Int) = (0, 0)
        for letter in text.utf8 {
            guard let value = letters.firstIndex(of: letter) else { return nil }
            (buffer, bits) = (buffer << 6 | UInt32(value), bits + 6)
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        return bytes
    }
}
