import Dispatch
import GRDB

/// A database in one file: a writer that commits many changes at once, and readers beside it.
///
/// Several processes may have the same file open.
final class SQLiteDatabase: SQLDatabase {
    /// Commands may work on a folder beside the server, but one server serves it.
    let isShared = false
    let path: String
    let settings: SQLiteSettings
    let writer: GroupWriter
    /// The numbers of the steps of the schema that were taken when the database was opened.
    let newMigrations: [Int]
    let eventSignal: EventSignal
    private let readers: ReaderPool
    private let streams: ReaderPool

    /// Opens the database, creates it if it is missing, and brings its schema up to date.
    ///
    /// - Throws: ``StorageError`` with kind `unusable` if the folder is missing or the schema is that of a newer version.
    init(path: String, settings: SQLiteSettings = SQLiteSettings()) throws {
        self.path = path
        self.settings = settings
        do {
            let queue = try DatabaseQueue(path: path, configuration: Self.configuration(settings))
            newMigrations = try queue.writeWithoutTransaction { database in
                try Self.prepareForWriting(database, settings)
            }
            eventSignal = EventSignal()
            let log = try WriteAheadLog(of: queue, checkpointPages: settings.checkpointPages)
            writer = GroupWriter(queue, log, eventSignal, pause: settings.pause)
            readers = ReaderPool(
                try Self.readers(settings.readers, path, settings),
                log.history.index,
                maxLong: max(1, settings.readers / 2),
                maxWaiting: settings.maxWaitingReads
            )
            var streaming = settings
            streaming.cacheSize = settings.streamCacheSize
            streams = ReaderPool(
                try Self.readers(settings.streams, path, streaming),
                log.history.index,
                maxLong: settings.streams,
                maxWaiting: settings.maxWaitingReads
            )
        } catch {
            throw StorageError.translated(error)
        }
    }

    func read<Value: Sendable>(_ kind: ReadKind, _ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        switch kind {
        case .page, .current: try await readers.read(isLong: false, within: settings.readTime, body)
        case .search: try await readers.read(isLong: true, within: settings.readTime, body)
        case .stream: try await streams.read(isLong: false, within: nil, body)
        }
    }

    private static func readers(_ count: Int, _ path: String, _ settings: SQLiteSettings) throws -> [DatabaseQueue] {
        var configuration = configuration(settings)
        configuration.readonly = true
        return try (0..<count).map { _ in try DatabaseQueue(path: path, configuration: configuration) }
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (SQLTransaction) throws -> Value) async throws -> Value {
        try await writer.write(body)
    }

    func mark(_ parts: Set<StoredPart>) -> ReadMark? {
        writer.log.history.mark(parts)
    }

    static func configuration(_ settings: SQLiteSettings) -> Configuration {
        var configuration = Configuration()
        configuration.label = "evovoice.sqlite"
        // Asks every few milliseconds: SQLite's own waiting sleeps up to 100 ms at a time and would starve beside a
        // process that writes without pause.
        let (pause, tries) = (2, settings.busyTimeout / 2)
        configuration.busyMode = .callback { count in
            DispatchSemaphore(value: 0).wait(for: .milliseconds(pause))
            return count < tries
        }
        configuration.prepareDatabase { database in
            try SQLiteFunctions.register(on: database)
            if let told = settings.onStatement {
                database.trace { event in
                    if case .statement(let statement) = event { told(SQL(raw: statement.sql)) }
                }
            }
            try database.execute(sql: "PRAGMA cache_size = -\(settings.cacheSize)")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        return configuration
    }

    /// - Returns: the numbers of the steps of the schema that were taken.
    private static func prepareForWriting(_ database: Database, _ settings: SQLiteSettings) throws -> [Int] {
        try database.execute(sql: "PRAGMA journal_mode = WAL")
        // The library lowers this to NORMAL in places; here a commit is on the disk when it is acknowledged.
        try database.execute(sql: "PRAGMA synchronous = FULL")
        // In memory, the notes that SQLite takes of pages within a statement are a list that it walks through after each
        // inner statement: quadratic when the search index writes a segment.
        try database.execute(sql: "PRAGMA temp_store = FILE")
        let connection = SQLiteConnection(database)
        try connection.execute("BEGIN IMMEDIATE")
        do {
            let steps = try Migrator(migrations: settings.migrations).migrate(connection)
            try connection.execute("COMMIT")
            return steps
        } catch {
            _ = try? connection.execute("ROLLBACK")
            throw error
        }
    }
}

extension DispatchSemaphore {
    fileprivate func wait(for time: DispatchTimeInterval) {
        _ = wait(timeout: .now() + time)
    }
}
