/// The values of a statement in the form libpq takes: texts that end with NUL, one after another.
///
/// PostgreSQL finds out the types itself, so that a statement is the same whatever is null. A NUL within a text, which
/// PostgreSQL cannot store, becomes U+FFFD, as it does in folded texts.
struct PostgreSQLParameters {
    private var bytes: [UInt8] = []
    /// Where each value starts; `nil` for null.
    private var starts: [Int?] = []

    init(_ values: [SQLValue]) {
        starts.reserveCapacity(values.count)
        for value in values {
            if value == .null {
                starts.append(nil)
                continue
            }
            starts.append(bytes.count)
            append(value)
            bytes.append(0)
        }
    }

    private mutating func append(_ value: SQLValue) {
        switch value {
        case .null: break
        case .integer(let number): bytes.append(contentsOf: String(number).utf8)
        case .text(var text): text.withUTF8 { append(text: $0) }
        case .utf8(let text): text.withUnsafeBufferPointer { append(text: $0) }
        case .bytes(let binary):
            bytes.append(contentsOf: "\\x".utf8)
            for byte in binary { bytes.append(contentsOf: String(UInt16(byte) + 256, radix: 16).utf8.dropFirst()) }
        }
    }

    private mutating func append(text: UnsafeBufferPointer<UInt8>) {
        guard text.contains(0) else { return bytes.append(contentsOf: text) }
        for byte in text {
            if byte == 0 { bytes.append(contentsOf: "\u{FFFD}".utf8) } else { bytes.append(byte) }
        }
    }

    var count: Int32 { Int32(starts.count) }

    /// Pointers to the values, valid until `body` returns.
    func withPointers<Value>(_ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Value) -> Value {
        bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let pointers = starts.map { start in start.flatMap { base?.advanced(by: $0) } }
            return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
        }
    }
}
