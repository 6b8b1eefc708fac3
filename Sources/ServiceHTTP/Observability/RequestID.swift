/// The id of a request: what the client or a proxy chose, or a new one.
enum RequestID {
    /// An id from outside is taken if it is short and plain, so that it can stand in a log and a header as it is.
    static func choose(_ given: String?) -> String {
        if let given, isSane(given) { return given }
        return make()
    }

    static func isSane(_ id: String) -> Bool {
        (1...64).contains(id.utf8.count)
            && id.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    /// Twenty random letters and digits.
    static func make() -> String {
        String(unsafeUninitializedCapacity: 20) { text in
            var high = UInt64.random(in: .min ... .max)
            var low = UInt64.random(in: .min ... .max)
            for index in 0..<20 {
                let bits = index < 10 ? high & 31 : low & 31
                if index < 10 { high >>= 5 } else { low >>= 5 }
                text[index] = bits < 10 ? UInt8(ascii: "0") + UInt8(bits) : UInt8(ascii: "a") + UInt8(bits - 10)
            }
            return 20
        }
    }
}
