public import Domain
import FoundationEssentials

/// How a data folder is opened.
public struct StoreOptions: Sendable {
    /// How many reads run at once in a data folder.
    public var readers = 4
    /// How many connections to a PostgreSQL database are opened at most; each runs one read or write at a time.
    public var connections = 8
    /// A PostgreSQL database's URL past a pooler, where calls of other nodes are heard; `nil` is the URL of the database.
    public var callURL: String?
    /// How long a write waits for another process, in milliseconds.
    public var busyTimeout = 10_000
    /// Whether very much is going to be written: takes more memory, and leaves gaps for others who write.
    public var isBulk = false
    /// How long a read may take, unless it is a piece of a stream; `nil` for as long as it needs.
    public var readTime: Duration?
    public var clock = WallClock.system
    /// `nil` means time-ordered ids by `clock`.
    public var ids: IDGenerator?
    /// How wrong passwords slow down further tries.
    public var lockout = LockoutPolicies()
    /// How long a sign-in lasts.
    public var signInLifetime = SignInLifetime()
    /// How many sessions a search looks at to see how common a text is.
    var sampleSize = SessionSample.usualSize
    /// The steps of the schema that the program knows.
    var migrations = Migration.all
    /// Told each statement that is run, as it was prepared, on PostgreSQL with its values: so that a test can ask how it is
    /// run.
    var onStatement: (@Sendable (SQL) -> Void)?

    public init() {}
}

/// Where data are kept.
public enum StoreLocation: Sendable, Equatable {
    /// A folder with an embedded database.
    case folder(String)
    /// A PostgreSQL database, by its URL.
    case database(url: String)
}

extension Store {
    /// The name of the database in a data folder.
    static let fileName = "evovoice.db"

    /// Whether a folder holds data already.
    public static func exists(inFolder folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/" + fileName)
    }

    /// Opens the data in a folder or a PostgreSQL database, and brings them up to date.
    ///
    /// - Throws: as ``open(folder:options:)`` and ``open(database:options:)``.
    public static func open(_ location: StoreLocation, options: StoreOptions = StoreOptions()) throws -> Store {
        switch location {
        case .folder(let folder): try open(folder: folder, options: options)
        case .database(let url): try open(database: url, options: options)
        }
    }

    /// Opens the data in a PostgreSQL database, which must be there, and brings it up to date.
    ///
    /// Several processes may have the same database open.
    ///
    /// - Parameter url: what libpq takes: `postgres://user:password@host/name`; several hosts, TLS and more are said in
    ///   it as libpq has them.
    /// - Throws: ``StorageError`` with kind `unreachable` if no server answers, `unusable` if it refuses or its data come
    ///   from a newer version of the program.
    public static func open(database url: String, options: StoreOptions = StoreOptions()) throws -> Store {
        var settings = PostgreSQLSettings(url: url)
        settings.callURL = options.callURL
        settings.connections = max(1, options.connections)
        settings.migrations = options.migrations
        settings.readTime = options.readTime
        settings.isBulk = options.isBulk
        settings.onStatement = options.onStatement
        var options = options
        options.sampleSize = min(options.sampleSize, PostgreSQLSessionSearch.sampleSize)
        return Store(database: try PostgreSQLDatabase(settings), options: options)
    }

    /// Opens the data in a folder, which is made if it is missing, and brings it up to date.
    ///
    /// Several processes may have the same folder open.
    ///
    /// - Throws: ``StorageError`` with kind `unusable` if the folder cannot be written to, or if its data come from a
    ///   newer version of the program.
    public static func open(folder: String, options: StoreOptions = StoreOptions()) throws -> Store {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw StorageError(.unusable, "The data folder '\(folder)' cannot be made: \(error)")
        }
        var settings = SQLiteSettings()
        settings.readers = max(1, options.readers)
        settings.busyTimeout = max(0, options.busyTimeout)
        settings.readTime = options.readTime
        settings.migrations = options.migrations
        settings.onStatement = options.onStatement
        if options.isBulk { settings = settings.forBulk }
        return Store(database: try SQLiteDatabase(path: folder + "/" + fileName, settings: settings), options: options)
    }
}
