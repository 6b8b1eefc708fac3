public import Domain
import FoundationEssentials

/// How a data folder is opened.
public struct StoreOptions: Sendable {
    /// How many reads run at once.
    public var readers = 4
    /// How long a write waits for another process, in milliseconds.
    public var busyTimeout = 10_000
    public var clock = WallClock.system
    /// `nil` means time-ordered ids by `clock`.
    public var ids: IDGenerator?
    /// How wrong passwords slow down further tries.
    public var lockout = LockoutPolicies()

    public init() {}
}

extension Store {
    /// The name of the database in a data folder.
    static let fileName = "evovoice.db"

    /// Whether a folder holds data already.
    public static func exists(inFolder folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/" + fileName)
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
        return Store(
            database: try SQLiteDatabase(path: folder + "/" + fileName, settings: settings),
            clock: options.clock,
            ids: options.ids ?? .timeOrdered(clock: options.clock),
            lockout: options.lockout
        )
    }
}
