import Domain

/// The text of a string in a stored document.
enum JSONString {
    /// - Parameter raw: what is between the quotes.
    /// - Returns: the text, with escapes resolved; a lone surrogate becomes U+FFFD.
    static func decode(_ raw: UnsafeBufferPointer<UInt8>) -> String {
        guard raw.contains(UInt8(ascii: "\\")) else { return String(decoding: raw, as: UTF8.self) }
        var text: [UInt8] = []
        text.reserveCapacity(raw.count)
        var index = 0
        while index < raw.count {
            if raw[index] != UInt8(ascii: "\\") || index + 1 == raw.count {
                text.append(raw[index])
                index += 1
            } else if raw[index + 1] == UInt8(ascii: "u") {
                text.append(contentsOf: String(unicode(raw, &index)).utf8)
            } else {
                text.append(plain(raw[index + 1]))
                index += 2
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Folds the text, as contains-searches and orders compare it.
    static func appendFolded(_ raw: UnsafeBufferPointer<UInt8>, to folded: inout [UInt8]) {
        if raw.contains(UInt8(ascii: "\\")) {
            CaseFolding.append(decode(raw), to: &folded)
        } else {
            CaseFolding.append(utf8: raw, to: &folded)
        }
    }

    private static func plain(_ escape: UInt8) -> UInt8 {
        switch escape {
        case UInt8(ascii: "n"): UInt8(ascii: "\n")
        case UInt8(ascii: "r"): UInt8(ascii: "\r")
        case UInt8(ascii: "t"): UInt8(ascii: "\t")
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "b"): 0x08
        default: escape
        }
    }

    /// Reads `\uXXXX`, or two of them that form a pair.
    private static func unicode(_ raw: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Unicode.Scalar {
        let first = unit(raw, index)
        index += 6
        if let first, first & 0xFC00 == 0xD800, let second = unit(raw, index), second & 0xFC00 == 0xDC00 {
            index += 6
            return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF) ?? "\u{FFFD}"
        }
        return first.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
    }

    private static func unit(_ raw: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32? {
        guard index + 6 <= raw.count, raw[index] == UInt8(ascii: "\\"), raw[index + 1] == UInt8(ascii: "u") else { return nil }
        return UInt32(String(decoding: raw[index + 2..<index + 6], as: UTF8.self), radix: 16)
    }
}
