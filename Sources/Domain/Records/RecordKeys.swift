import Crypto
public import ServiceKit

/// Gives imported records their ids: the same record gets the same id each time, so that importing a file twice adds
/// nothing.
///
/// An id is 24 lower-case hex digits: the second of the record's date in eight, so that ids sort by date, and sixteen of a
/// hash over the account and what tells the record from all others. That is the key the file gives it, or else the whole record
/// and how many like it came before.
///
/// Like records are counted within the last million. Of two that are further apart the second one counts as the first
/// again; a mapping's `id` avoids that.
public struct RecordKeys: Sendable {
    private let accountId: String
    private var recent: [UInt64: UInt32] = [:]
    private var before: [UInt64: UInt32] = [:]
    private let window: Int

    /// - Parameter window: after how many different records the count of like ones may be forgotten.
    public init(accountId: String, window: Int = 500_000) {
        self.accountId = accountId
        self.window = window
    }

    /// The id of a record that its file names.
    public func id(key: String, date: DateTime) -> String {
        Self.id(date: date, hash: hash("key", Array(key.utf8)))
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
        guard occurrence > 0 else { return Self.id(date: date, hash: digest) }
        return Self.id(date: date, hash: hash("content \(occurrence)", content))
    }

    /// The first eight bytes of the hash over the account, the kind of key, and the key, each with its length before it.
    private func hash(_ kind: String, _ key: [UInt8]) -> UInt64 {
        var hash = SHA256()
        for part in [Array(accountId.utf8), Array(kind.utf8), key] {
            hash.update(data: Array("\(part.count):".utf8))
            hash.update(data: part)
        }
        return hash.finalize().prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func id(date: DateTime, hash: UInt64) -> String {
        let second = UInt64(min(max(date.milliseconds / 1000, 0), Int64(UInt32.max)))
        return hex(second, digits: 8) + hex(hash, digits: 16)
    }

    private static func hex(_ number: UInt64, digits: Int) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }
}
