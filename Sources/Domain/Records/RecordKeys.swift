import Crypto
public import ServiceKit

/// Gives imported records their ids: the same record gets the same id each time, so that importing a file twice adds
/// nothing.
///
/// An id is 24 lower-case hex digits that sort by date, as those of ``IDGenerator`` do: twelve of the milliseconds since 1970,
/// and twelve of a hash over the account and what tells the record from all others. That is the key the file gives it, or else
/// the whole record and how many like it came before. Where a date says no more than the second, the minute or the day, the digits
/// that it leaves open come from the hash as well, so that a day of a million records has room.
///
/// Like records are counted within the last million. Of two that are further apart the second one counts as the first
/// again; a mapping's `id` avoids that.
public struct RecordKeys: Sendable {
    private let accountId: String
    private var recent: [Digest: UInt32] = [:]
    private var before: [Digest: UInt32] = [:]
    private let window: Int

    /// - Parameter window: after how many different records the count of like ones may be forgotten.
    public init(accountId: String, window: Int = 500_000) {
        self.accountId = accountId
        self.window = window
    }

    /// The id of a record that its file names.
    public func id(key: String, date: DateTime) -> String {
        hash("key", Array(key.utf8)).id(date: date)
    }

    /// The id of a record that its file does not name.
    ///
    /// - Parameter content: the record as it stands in the file.
    public mutating func id(content: [UInt8], date: DateTime) -> String {
        let digest = hash("content", content)
        let occurrence = recent[digest] ?? before[digest] ?? 0
        if recent.count >= window {
            before = recent
            recent = [:]
        }
        recent[digest] = occurrence &+ 1
        guard occurrence > 0 else { return digest.id(date: date) }
        return hash("content \(occurrence)", content).id(date: date)
    }

    /// The hash over the account, the kind of key, and the key, each with its length before it.
    private func hash(_ kind: String, _ key: [UInt8]) -> Digest {
        var hash = SHA256()
        for part in [Array(accountId.utf8), Array(kind.utf8), key] {
            hash.update(data: Array("\(part.count):".utf8))
            hash.update(data: part)
        }
        let bytes = Array(hash.finalize())
        let number: (ArraySlice<UInt8>) -> UInt64 = { $0.reduce(0) { $0 << 8 | UInt64($1) } }
        return Digest(tail: number(bytes[..<6]), spread: number(bytes[6..<14]))
    }

    private struct Digest: Hashable {
        /// 48 bits.
        var tail: UInt64
        var spread: UInt64

        func id(date: DateTime) -> String {
            let units: [Int64] = [86_400_000, 60_000, 1000]
            let precision: Int64 = units.first { date.milliseconds % $0 == 0 } ?? 1
            let start = UInt64(min(max(date.milliseconds, 0), 0xFFFF_0000_0000))
            let milliseconds: UInt64 = start + spread % UInt64(precision)
            return hex(milliseconds, digits: 12) + hex(tail, digits: 12)
        }
    }
}
