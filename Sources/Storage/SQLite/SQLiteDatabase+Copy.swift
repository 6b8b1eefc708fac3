import FoundationEssentials
import GRDB

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension SQLiteDatabase {
    /// Writes the data, as they are at one moment, into a new file, compacted. Reads and writes go on meanwhile.
    ///
    /// The file gets its name when it is complete and on the disk.
    ///
    /// - Throws: ``StorageError`` with kind `unusable` if the file exists.
    func backup(to target: String) throws {
        let unfinished = target + ".unfinished"
        guard !FileManager.default.fileExists(atPath: target), !FileManager.default.fileExists(atPath: unfinished) else {
            throw StorageError(.unusable, "The file '\(target)' exists already")
        }
        defer { unlink(unfinished) }
        do {
            let connection = try DatabaseQueue(path: path, configuration: Self.configuration(settings))
            try connection.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [unfinished]) }
        } catch {
            throw StorageError.translated(error)
        }
        try Self.flush(unfinished)
        // A hard link, unlike renaming, does not replace a file that has come up meanwhile.
        guard link(unfinished, target) == 0 else {
            throw StorageError(.unusable, "The backup cannot be named '\(target)': \(String(cString: strerror(errno)))")
        }
        try Self.flush(target.folder)
    }

    /// A copy of every page, damaged or not, in a file that goes away when `body` returns.
    func withCopy<Value>(_ body: (SQLiteConnection) throws -> Value) throws -> Value {
        let copy = path + ".copy-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
        defer { for suffix in ["", "-journal", "-wal", "-shm"] { unlink(copy + suffix) } }
        do {
            let source = try DatabaseQueue(path: path, configuration: Self.configuration(settings))
            let target = try DatabaseQueue(path: copy, configuration: Self.configuration(settings))
            try source.backup(to: target)
            return try target.writeWithoutTransaction { try body(SQLiteConnection($0)) }
        } catch {
            throw StorageError.translated(error)
        }
    }

    /// Waits until a file, or the names in a folder, are on the disk.
    private static func flush(_ path: String) throws {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0, fsync(descriptor) == 0 else {
            throw StorageError(.other, "'\(path)' cannot be flushed: \(String(cString: strerror(errno)))")
        }
        close(descriptor)
    }
}

extension String {
    /// The folder a path leads through.
    fileprivate var folder: String {
        guard let slash = lastIndex(of: "/") else { return "." }
        return slash == startIndex ? "/" : String(self[..<slash])
    }
}
