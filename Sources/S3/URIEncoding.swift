import ServiceKit

/// Percent-encoding as the signature wants it: everything but letters, digits, `-`, `.`, `_` and `~`.
enum URIEncoding {
    /// Slashes stay.
    static func path(_ text: String) -> String { encode(text, keeping: UInt8(ascii: "/")) }

    static func value(_ text: String) -> String { encode(text, keeping: nil) }

    /// In the order of the encoded names, then values.
    static func query(_ fields: [(name: String, value: String)]) -> String {
        fields.map { (value($0.name), value($0.value)) }.sorted { $0 < $1 }.map { "\($0)=\($1)" }.joined(separator: "&")
    }

    /// What listings with `encoding-type=url` hold; a plus stands for a space.
    ///
    /// - Returns: `nil` if it is not UTF-8, or not encoded as it should be.
    static func decode(_ text: String) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard rest.count >= 2, let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else { return nil }
                bytes.append(code)
                rest = rest.dropFirst(2)
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func encode(_ text: String, keeping kept: UInt8?) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), kept:
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                encoded += "%" + Hexadecimal.text([byte]).uppercased()
            }
        }
        return encoded
    }
}

/// Bytes as small hexadecimal digits.
enum Hexadecimal {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
    }
}
