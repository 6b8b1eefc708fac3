/// What the parsers of all formats have in common: a place in the bytes of a document.
protocol ByteParser {
    var bytes: [UInt8] { get }
    /// The next byte to be read.
    var offset: Int { get set }
}

extension ByteParser {
    /// The next byte; `nil` at the end.
    @inline(__always)
    var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    var isAtEnd: Bool { offset == bytes.count }

    /// Moves past a byte order mark.
    mutating func skipMark() {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    }

    @inline(__always)
    mutating func skipSpace() {
        while offset < bytes.count, bytes[offset].isSpace { offset += 1 }
    }

    /// - Returns: whether `character` came next and was moved past.
    @inline(__always)
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }

    func comes(_ word: String) -> Bool {
        bytes[offset...].starts(with: word.utf8)
    }

    /// - Returns: whether `word` came next and was moved past.
    mutating func skip(word: String) -> Bool {
        guard comes(word) else { return false }
        offset += word.utf8.count
        return true
    }

    /// Names what comes next instead of what was expected.
    func unexpected(_ expected: String) -> FormatError {
        guard let current else { return FormatError("Expected \(expected), found the end", offset: offset) }
        let isVisible = (0x21...0x7E).contains(current)
        let found = isVisible ? "'\(Unicode.Scalar(current))'" : "the byte 0x\(String(current, radix: 16, uppercase: true))"
        return FormatError("Expected \(expected), found \(found)", offset: offset)
    }
}
