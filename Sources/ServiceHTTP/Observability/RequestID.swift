import Synchronization

/// The id of a request: what the client or a proxy chose, or a new one.
enum RequestID {
    /// What all ids of this process begin with.
    private static let process = text(UInt64.random(in: .min ... .max), digits: 10)
    private static let count = Atomic(UInt64.random(in: .min ... .max))

    /// An id from outside is taken if it is short and plain, so that it can stand in a log and a header as it is.
    static func choose(_ given: String?) -> String {
        if let given, isSane(given) { return given }
        return make()
    }

    static func isSane(_ id: String) -> Bool {
        (1...64).contains(id.utf8.count)
            && id.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
    }

    /// Twenty letters and digits, different for each request.
    static func make() -> String {
        // An odd factor spreads neighbours over the whole range and still gives each number once.
        let number = count.add(1, ordering: .relaxed).newValue &* 0x9E37_79B9_7F4A_7C15
        return process + text(number, digits: 10)
    }

    private static func text(_ number: UInt64, digits: Int) -> String {
        String(unsafeUninitializedCapacity: digits) { text in
            // The high bits of a product are the well mixed ones.
            var rest = number >> 14
            for index in 0..<digits {
                let bits = UInt8(rest & 31)
                rest >>= 5
                text[index] = bits < 10 ? UInt8(ascii: "0") + bits : UInt8(ascii: "a") + bits - 10
            }
            return digits
        }
    }
}
