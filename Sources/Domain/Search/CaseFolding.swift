/// Text as contains-searches compare it: every letter in the one form that stands for all its cases.
///
/// Follows Unicode's simple case folding (CaseFolding.txt, statuses C and S, Unicode 14), which maps one scalar to one:
/// `ẞ` and `ß` are the same, `ß` and `ss` are not, nor are `i` and the Turkish `ı` and `İ`. The table is part of the
/// stored format: changing it means to build the search indexes anew.
public enum CaseFolding {
    /// Stands between the values that are indexed as one text. What is folded never holds it.
    public static let separator: UInt8 = 0x1F

    /// - Returns: the UTF-8 of the folded text. NUL and ``separator`` become U+FFFD, as they mean something to the index.
    public static func fold(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        append(text, to: &result)
        return result
    }

    public static func append(_ text: String, to result: inout [UInt8]) {
        var text = text
        text.withUTF8 { append(utf8: $0, to: &result) }
    }

    /// - Parameter utf8: valid UTF-8.
    public static func append(utf8: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
        result.reserveCapacity(result.count + utf8.count)
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            if byte < 0x80 {
                appendASCII(byte, to: &result)
                index += 1
            } else {
                let (scalar, length) = decode(utf8, at: index)
                appendUTF8(of: folded(scalar), to: &result)
                index += length
            }
        }
    }

    private static func appendASCII(_ byte: UInt8, to result: inout [UInt8]) {
        switch byte {
        case 0x41...0x5A: result.append(byte | 0x20)
        case 0, separator: result.append(contentsOf: [0xEF, 0xBF, 0xBD])
        default: result.append(byte)
        }
    }

    /// The scalar of the sequence that starts at `index`, and its length. The text is known to be valid.
    private static func decode(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
        let lead = utf8[index]
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var scalar = UInt32(lead) & (0xFF >> UInt32(length + 1))
        for next in index + 1..<min(index + length, utf8.count) { scalar = scalar << 6 | UInt32(utf8[next] & 0x3F) }
        return (scalar, length)
    }

    private static func appendUTF8(of scalar: UInt32, to result: inout [UInt8]) {
        let rest = { (shift: UInt32) in UInt8(0x80 | scalar >> shift & 0x3F) }
        if scalar < 0x80 {
            result.append(UInt8(scalar))
        } else if scalar < 0x800 {
            result.append(UInt8(0xC0 | scalar >> 6))
            result.append(rest(0))
        } else if scalar < 0x10000 {
            result.append(UInt8(0xE0 | scalar >> 12))
            result.append(rest(6))
            result.append(rest(0))
        } else {
            result.append(UInt8(0xF0 | scalar >> 18 & 7))
            result.append(rest(12))
            result.append(rest(6))
            result.append(rest(0))
        }
    }

    /// Finds the run of the table that holds the scalar, by halves.
    static func folded(_ scalar: UInt32) -> UInt32 {
        var (low, high) = (0, table.count)
        while low < high {
            let middle = (low + high) / 2
            if table[middle].last < scalar { low = middle + 1 } else { high = middle }
        }
        guard low < table.count else { return scalar }
        let run = table[low]
        guard scalar >= run.first, (scalar - run.first) % run.step == 0 else { return scalar }
        return UInt32(Int32(scalar) + run.delta)
    }
}
