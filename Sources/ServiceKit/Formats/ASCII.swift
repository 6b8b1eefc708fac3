extension UInt8 {
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// White space of a line: space, tab, line ends.
    var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

    /// The value of a hex digit in either case.
    var hexDigitValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension StringProtocol {
    /// The text without the white space around it.
    func trimmingSpaces() -> SubSequence {
        let start = drop { $0.isASCII && $0.isWhitespace }
        guard let last = start.lastIndex(where: { !($0.isASCII && $0.isWhitespace) }) else { return start }
        return start[...last]
    }
}

extension FormatError {
    /// Names what stands at `offset` instead of what was expected.
    static func unexpected(in bytes: [UInt8], at offset: Int, expected: String) -> FormatError {
        guard offset < bytes.count else { return FormatError("Expected \(expected), found the end", offset: bytes.count) }
        let byte = bytes[offset]
        let found =
            (0x21...0x7E).contains(byte) ? "'\(Character(Unicode.Scalar(byte)))'" : "byte 0x\(String(byte, radix: 16, uppercase: true))"
        return FormatError("Expected \(expected), found \(found)", offset: offset)
    }
}
