import GRDB
import GRDBSQLite
import Synchronization

/// The header of the index of a write-ahead log, where SQLite keeps it in memory that all processes share
/// (<https://sqlite.org/walformat.html#the_wal_index_header>).
///
/// SQLite compares the same bytes to see whether the pages it has read are still those of the database.
final class WALIndex: Sendable {
    /// The first of the two copies: the one that is written last.
    struct Header: Sendable, Equatable {
        fileprivate var words: SIMD16<UInt32>

        /// How many transactions were committed since the index was made.
        fileprivate var changes: UInt32 { words[2] }
        /// How many frames of the log are valid.
        fileprivate var frames: UInt32 { words[4] }

        /// Whether one commit, and nothing else, lies between two headers.
        ///
        /// - Parameter frames: the length of the log after that commit.
        func isNext(to other: Header, frames: UInt32) -> Bool {
            changes == other.changes &+ 1 && self.frames == frames
        }
    }

    private static let words = 12
    private static let regionSize: Int32 = 32 << 10

    /// Keeps the connection open, and with it the memory mapped.
    private let connection: DatabaseQueue
    /// Shared with other processes, and only ever read here, word by word.
    private nonisolated(unsafe) let start: UnsafePointer<Atomic<UInt32>>

    /// - Parameter connection: a connection that has read or written in the mode of the write-ahead log.
    /// - Throws: ``StorageError`` if the file system offers no shared memory.
    init(of connection: DatabaseQueue) throws {
        self.connection = connection
        // SQLite is asked for its own mapping: opening the file and closing it again would drop SQLite's locks on it.
        start = try connection.writeWithoutTransaction { database in
            var file: UnsafeMutablePointer<sqlite3_file>?
            var region: UnsafeMutableRawPointer?
            let code = sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_FILE_POINTER, &file)
            guard code == SQLITE_OK, let file, let map = file.pointee.pMethods?.pointee.xShmMap,
                map(file, 0, Self.regionSize, 0, &region) == SQLITE_OK, let region
            else { throw StorageError(.unusable, "The index of the write-ahead log cannot be read") }
            return UnsafePointer(region.assumingMemoryBound(to: Atomic<UInt32>.self))
        }
    }

    var header: Header {
        var words = SIMD16<UInt32>()
        for index in 0..<Self.words { words[index] = start[index].load(ordering: .acquiring) }
        return Header(words: words)
    }
}
