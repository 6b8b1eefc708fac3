import Dispatch
import GRDB
import Synchronization

/// Lets a read count part of what it has to count on another connection, which sees the same snapshot.
///
/// Two connections see the same if no commit lies between their first reads: if the header of the write-ahead log's index
/// was the same before the first connection read and after the other one has begun to.
struct SnapshotHelper: Sendable {
    let pool: ReaderPool
    let index: WALIndex
    let cancellation: ReadCancellation
    /// The header before the snapshot that is helped was taken.
    let header: WALIndex.Header

    /// - Returns: `nil` if there is nobody to help, or something was committed since.
    func count(_ statement: SQL) -> CountBeside? {
        guard index.header == header else { return nil }
        let result = CountBeside()
        let helps = pool.help(
            run: { database in
                result.finish(Result { try count(statement, database) })
            },
            fail: { result.finish(.failure($0)) }
        )
        return helps ? result : nil
    }

    private func count(_ statement: SQL, _ database: Database) throws -> Int? {
        let connection = SQLiteConnection(database)
        try connection.execute("BEGIN")
        defer { _ = try? connection.execute("COMMIT") }
        // The snapshot is that of the first read.
        guard try connection.exists("SELECT 1 FROM sqlite_schema LIMIT 1"), index.header == header else { return nil }
        return try cancellation.watching(database) { try connection.count(statement) }
    }
}

/// A count that another thread makes.
final class CountBeside: Sendable {
    private let done = DispatchSemaphore(value: 0)
    private let result = Mutex<Result<Int?, any Error>>(.success(nil))

    func finish(_ result: Result<Int?, any Error>) {
        self.result.withLock { $0 = result }
        done.signal()
    }

    /// Waits on the thread of a read. Whoever counts stops when the read is cancelled or its time is up.
    ///
    /// - Returns: `nil` if the other one saw another snapshot.
    func wait() throws -> Int? {
        done.wait()
        return try result.withLock { try $0.get() }
    }
}
