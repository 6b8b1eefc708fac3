import Crypto

/// How many rows there are, and a sum over them that does not depend on their order.
struct RowSum: Sendable, Equatable {
    private(set) var count = 0
    private var high: UInt64 = 0
    private var low: UInt64 = 0

    mutating func add(_ row: [SQLValue]) {
        var hash = SHA256()
        for value in row {
            switch value {
            case .null: hash.update(data: [0])
            case .integer(let number): hash.update(data: [1] + Array("\(number) ".utf8))
            case .text(let text): Self.add(Array(text.utf8), to: &hash)
            case .utf8(let text), .bytes(let text): Self.add(text, to: &hash)
            }
        }
        let digest = Array(hash.finalize())
        count += 1
        high &+= Self.number(digest[0..<8])
        low &+= Self.number(digest[8..<16])
    }

    /// A NUL is what PostgreSQL stores in its place.
    private static func add(_ text: [UInt8], to hash: inout SHA256) {
        let stored = text.contains(0) ? text.flatMap { $0 == 0 ? Array("\u{FFFD}".utf8) : [$0] } : text
        hash.update(data: [2] + Array("\(stored.count) ".utf8))
        hash.update(data: stored)
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
