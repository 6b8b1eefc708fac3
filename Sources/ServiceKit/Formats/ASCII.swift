extension UInt8 {
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// White space as the formats have it: space, tab, CR, LF.
    var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }

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
