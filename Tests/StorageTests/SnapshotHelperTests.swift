import Dispatch
import Domain
import Foundation
import GRDB
import Synchronization
import Testing

@testable import Storage

@Suite("Counts made beside each other")
struct SnapshotHelperTests {
    /// What only the connection sees that has made it.
    private static let own: Storage.SQL = "CREATE TEMP TABLE own (value INTEGER)"
    /// One for each connection, and one more if it is the one that has made the table.
    private static let counts: [Storage.SQL] = ["SELECT 1", "SELECT 1 + count(*) FROM sqlite_temp_schema"]

    private func databases(_ count: Int) throws -> ([SQLiteDatabase], folder: String) {
        let folder = NSTemporaryDirectory() + "evovoice-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return (try (0..<count).map { _ in try SQLiteDatabase(path: folder + "/test.db") }, folder)
    }

    @Test("another connection counts, if nothing was committed since")
    func beside() async throws {
        let (databases, folder) = try databases(1)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let sum = try await databases[0].read(.search) { connection in
            try connection.execute(Self.own)
            return try connection.sum(Self.counts)
        }
        #expect(sum == 2)
    }

    @Test("after a commit of another process, the connection counts by itself what it saw before")
    func alone() async throws {
        let (databases, folder) = try databases(2)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let sum = try await databases[0].read(.search) { connection in
            try connection.execute(Self.own)
            let before = try connection.count("SELECT count(*) FROM lease")
            _ = try databases[1].writer.queue.writeWithoutTransaction { database in
                try SQLiteConnection(database).execute("INSERT INTO lease (name, holder, until) VALUES ('a', 'b', 1)")
            }
            #expect(try connection.sum(["SELECT count(*) FROM lease", "SELECT count(*) FROM lease"]) == before)
            return try connection.sum(Self.counts)
        }
        #expect(sum == 3)
        #expect(try await databases[0].read { try $0.count("SELECT count(*) FROM lease") } == 1)
    }

    @Test("with no connection to spare, the connection counts by itself")
    func busy() async throws {
        let (databases, folder) = try databases(1)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        // A search within a search: two may run, so that the inner one has nobody to help it.
        let sum = try await databases[0].read(.search) { _ in
            let inner = AsyncResult<Int>()
            Task {
                let sum = try await databases[0].read(.search) { connection in
                    try connection.execute(Self.own)
                    return try connection.sum(Self.counts)
                }
                inner.finish(sum)
            }
            return try inner.wait()
        }
        #expect(sum == 3)
    }
}

/// Hands a value from a task to a thread that waits for it.
private final class AsyncResult<Value: Sendable>: Sendable {
    private let done = DispatchSemaphore(value: 0)
    private let value = Mutex<Value?>(nil)

    func finish(_ value: Value) {
        self.value.withLock { $0 = value }
        done.signal()
    }

    func wait() throws -> Value {
        done.wait()
        return try #require(value.withLock { $0 })
    }
}
