/// Bytes that travel as base64.
public struct Bytes: Sendable, Hashable {
    public var bytes: [UInt8]

    public init(_ bytes: [UInt8] = []) {
        self.bytes = bytes
    }
}

/// A globally unique identifier: 32 lower-case hex digits.
public struct GUID: Sendable, Hashable {
    public let hex: String

    public static let zero = GUID(unchecked: String(repeating: "0", count: 32))

    /// - Returns: `nil` unless `text` holds 32 hex digits, with dashes or without.
    public init?(_ text: String) {
        let digits = text.lowercased().filter { $0 != "-" }
        guard digits.utf8.count == 32, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
        hex = digits
    }

    private init(unchecked hex: String) {
        self.hex = hex
    }

    /// `01234567-89ab-cdef-0123-456789abcdef`, as XML wants it.
    public var dashed: String {
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
        let letters = Array(hex)
        return parts.map { String(letters[$0]) }.joined(separator: "-")
    }
}
