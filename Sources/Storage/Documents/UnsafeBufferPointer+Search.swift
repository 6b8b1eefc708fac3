#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
    /// Where `needle` first occurs.
    ///
    /// Looks for one byte of it, as fast as the machine can, and compares what is around it.
    ///
    /// - Parameter anchor: the place of that byte: best the ``rarest``.
    func firstRange(of needle: UnsafeBufferPointer<UInt8>, anchor: Int) -> Range<Int>? {
        guard let base = baseAddress, let start = needle.baseAddress, needle.indices.contains(anchor) else { return nil }
        var position = anchor
        let end = count - (needle.count - 1 - anchor)
        while position < end, let found = memchr(base + position, Int32(needle[anchor]), end - position) {
            position = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found)) + 1
            let first = position - 1 - anchor
            if base[first] == start[0], memcmp(base + first, start, needle.count) == 0 { return first..<first + needle.count }
        }
        return nil
    }

    /// The place of the byte that is likely to be rare in texts of people and in telephone numbers; the last of several.
    var rarest: Int? {
        indices.min { (Self.frequency(self[$0]), -$0) < (Self.frequency(self[$1]), -$1) }
    }

    private static func frequency(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "e"), UInt8(ascii: " "): 9
        case UInt8(ascii: "t"), UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "n"), UInt8(ascii: "i"): 8
        case UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: "d"): 7
        case UInt8(ascii: "l"), UInt8(ascii: "c"), UInt8(ascii: "h"), UInt8(ascii: "u"), UInt8(ascii: "m"): 5
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "g"), UInt8(ascii: "p"), UInt8(ascii: "f"), UInt8(ascii: "y"): 4
        case UInt8(ascii: "w"), UInt8(ascii: "b"), UInt8(ascii: "v"), UInt8(ascii: "."), UInt8(ascii: ","): 3
        // Lead bytes of letters above ASCII are those of a whole alphabet; what follows tells the letters apart.
        case 0xC2...0xF4: 8
        default: 2
        }
    }
}
