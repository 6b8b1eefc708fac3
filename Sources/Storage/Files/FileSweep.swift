import Domain
import ServiceKit

/// Removes stored bytes that no file names any more, whatever they were left by: a deleted customer with its files, a
/// process that ended between one step and the next.
public struct FileSweep: Sendable {
    let store: Store
    let content: any ContentStore

    /// Copies that are looked at in one batch.
    static let batch = 200
    /// How long an upload may take from its last byte to the change that names it. Milliseconds.
    static let grace: Int64 = 86_400_000

    /// - Parameter pause: called after each batch.
    /// - Returns: how many copies were removed.
    @discardableResult
    public func run(pause: () async throws -> Void = {}) async throws -> Int {
        let date = DateTime(milliseconds: store.clock.now().milliseconds - Self.grace)
        var removed = 0
        var last: ContentKey?
        while true {
            let start = last
            let keys = try await store.database.read { try ContentRow.unnamed(after: start, limit: Self.batch, $0) }
            for key in keys where try await release(key) { removed += 1 }
            last = keys.last
            if keys.count < Self.batch { break }
            try await pause()
        }
        var path: String?
        repeat {
            let (keys, next) = try await content.list(keptBefore: date, after: path)
            for key in try await unknown(keys) {
                try await content.remove(key)
                removed += 1
            }
            path = next
            try await pause()
        } while path != nil
        try await content.removeIncoming(before: date)
        return removed
    }

    /// Removes a copy unless a file names it.
    ///
    /// - Returns: whether it did.
    func release(_ key: ContentKey) async throws -> Bool {
        let isReleased = try await store.database.write { transaction in
            transaction.changesOnly([])
            return try ContentRow.release(key, transaction.connection)
        }
        // Nobody can name it any more: names are given to copies in the database only.
        if isReleased { try await content.remove(key) }
        return isReleased
    }

    /// Copies that the database knows nothing of.
    private func unknown(_ keys: [ContentKey]) async throws -> [ContentKey] {
        if keys.isEmpty { return [] }
        return try await store.database.read { connection in
            try keys.filter { key in try ContentRow.find(key.accountId, key.hash, connection)?.key != key }
        }
    }
}
