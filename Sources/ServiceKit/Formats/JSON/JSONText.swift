extension UnsafeBufferPointer<UInt8> {
    /// Where the next byte stands that cannot be itself inside a JSON string: a control character, a quote or a backslash;
    /// `count` if there is none. Looks at eight bytes at once.
    func firstSpecial(from start: Int) -> Int {
        var index = start
        while index + 8 <= count {
            let word = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if word.hasSpecialByte { break }
            index += 8
        }
        while index < count, !self[index].isSpecial { index += 1 }
        return index
    }
}

extension UInt64 {
    /// Whether one of the eight bytes is a control character, a quote or a backslash.
    ///
    /// A byte less than `n` borrows from its top bit when `n` is taken away; a byte equal to `n` is zero after `^ n`.
    fileprivate var hasSpecialByte: Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        let quotes = self ^ (ones &* 0x22)
        let backslashes = self ^ (ones &* 0x5C)
        let controls = (self &- ones &* 0x20) & ~self
        let zeros = ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
        return (controls | zeros) & tops != 0
    }
}

extension UInt8 {
    fileprivate var isSpecial: Bool { self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") }
}
