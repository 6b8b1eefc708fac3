#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Walks through a stored document without building anything of it.
///
/// Documents are written by this program, so their grammar is taken for granted; of one that is damaged, the scanner
/// finds less, but never reads outside it.
struct JSONScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var offset = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0) {
        self.bytes = bytes
        self.offset = offset
    }

    var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// Steps over `byte` if it is next.
    mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        offset += 1
        return true
    }

    /// Steps over a string.
    ///
    /// - Returns: what is between its quotes, escapes and all; `nil` if no string is next.
    mutating func string() -> Range<Int>? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        let start = offset
        while let quote = position(of: UInt8(ascii: "\""), from: offset) {
            offset = quote + 1
            if !isEscaped(quote, from: start) { return start..<quote }
        }
        offset = bytes.count
        return nil
    }

    /// Steps over a value of any kind.
    mutating func skipValue() {
        var depth = 0
        repeat {
            guard let current else { return }
            switch current {
            case UInt8(ascii: "\""):
                _ = string()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                offset += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth < 0 { return }
                offset += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"):
                if depth == 0 { return }
                offset += 1
            default:
                skipLiteral()
            }
        } while depth > 0
    }

    private mutating func skipLiteral() {
        while let current, !",:]}\"".utf8.contains(current) { offset += 1 }
    }

    /// Whether an odd number of backslashes stands before `quote`.
    private func isEscaped(_ quote: Int, from start: Int) -> Bool {
        var backslashes = 0
        while quote - backslashes > start, bytes[quote - backslashes - 1] == UInt8(ascii: "\\") { backslashes += 1 }
        return backslashes % 2 == 1
    }

    private func position(of byte: UInt8, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }
}
