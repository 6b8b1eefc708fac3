import GRDB
import GRDBSQLite
import Synchronization

/// The writer's end of the write-ahead log: commits, keeps the history of changes, and copies the log back when it is
/// long.
final class WriteAheadLog: Sendable {
    let history: ChangeHistory
    private let checkpointFrames: UInt32
    /// The length of the log with the last commit; 0 if there was nothing to write.
    private let frames: Frames

    /// Only the writer's thread reads and writes it; SQLite holds a pointer to it.
    private final class Frames: Sendable {
        let count = Atomic<UInt32>(0)
    }

    /// - Parameters:
    ///   - connection: the writer's.
    ///   - checkpointPages: pages in the log before it is copied back.
    init(of connection: DatabaseQueue, checkpointPages: Int) throws {
        history = ChangeHistory(try WALIndex(of: connection))
        checkpointFrames = UInt32(clamping: checkpointPages)
        frames = Frames()
        let context = Unmanaged.passUnretained(frames).toOpaque()
        // Called only for commits that had something to write. Replaces SQLite's own, which copies the log back before
        // anybody hears of the commit.
        connection.inDatabase { database in
            _ = sqlite3_wal_hook(
                database.sqliteConnection,
                { context, _, _, count in
                    guard let context else { return SQLITE_OK }
                    Unmanaged<Frames>.fromOpaque(context).takeUnretainedValue().count.store(UInt32(clamping: count), ordering: .relaxed)
                    return SQLITE_OK
                },
                context
            )
        }
    }

    /// Commits the writer's transaction. When this returns, no mark that it outdates holds any more.
    func commit(_ changed: ChangedParts, _ connection: SQLiteConnection) throws {
        frames.count.store(0, ordering: .relaxed)
        history.commitBegins()
        do {
            try connection.execute("COMMIT")
        } catch {
            history.commitFailed()
            throw error
        }
        let count = frames.count.load(ordering: .relaxed)
        history.committed(changed, frames: count == 0 ? nil : count)
    }

    /// Copies what is in a long log to its place in the database. What readers still need stays in the log.
    func checkpoint(_ connection: SQLiteConnection) {
        guard frames.count.load(ordering: .relaxed) >= checkpointFrames else { return }
        sqlite3_wal_checkpoint_v2(connection.database.sqliteConnection, "main", SQLITE_CHECKPOINT_PASSIVE, nil, nil)
    }
}
