extension FormatError {
    /// Checks a whole document at once, so that its parts need no second look.
    ///
    /// - Throws: ``FormatError`` at the first byte that is not part of a character (RFC 3629).
    static func requireUTF8(_ bytes: [UInt8]) throws(FormatError) {
        let fault = bytes.withUnsafeBufferPointer { $0.firstThatIsNotUTF8 }
        if let fault { throw FormatError("Expected UTF-8, found a byte that is none", offset: fault) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the first byte stands that is not part of a character. Plain ASCII is passed over eight bytes at a time.
    fileprivate var firstThatIsNotUTF8: Int? {
        var index = 0
        while index < count {
            if index + 8 <= count {
                let word = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if word & 0x8080_8080_8080_8080 == 0 {
                    index += 8
                    continue
                }
            }
            guard let length = lengthOfCharacter(at: index) else { return index }
            index += length
        }
        return nil
    }

    /// The length of a well-formed character; `nil` if none starts here. Overlong forms, surrogates and what lies beyond
    /// U+10FFFF show in the second byte.
    private func lengthOfCharacter(at index: Int) -> Int? {
        let (length, second): (Int, ClosedRange<UInt8>)
        switch self[index] {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + length <= count, second.contains(self[index + 1]) else { return nil }
        for offset in 2..<Swift.max(length, 2) {
            guard (0x80...0xBF).contains(self[index + offset]) else { return nil }
        }
        return length
    }
}
