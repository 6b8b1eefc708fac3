import GRDB
import GRDBSQLite

extension StorageError {
    /// What a call of SQLite's C interface has failed with.
    init(sqlite code: Int32, _ connection: OpaquePointer?) {
        self.init(Self.kind(of: code), connection.map { String(cString: sqlite3_errmsg($0)) } ?? "SQLite error \(code)")
    }

    init(_ error: DatabaseError) {
        self.init(Self.kind(of: error.resultCode.rawValue), error.message ?? error.description)
    }

    /// Errors of the library become errors of the store; others stay what they are.
    static func translated(_ error: any Error) -> any Error {
        (error as? DatabaseError).map(StorageError.init) ?? error
    }

    private static func kind(of code: Int32) -> Kind {
        switch code & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_INTERRUPT, SQLITE_ABORT: .interrupted
        case SQLITE_CONSTRAINT: .constraint
        case SQLITE_FULL: .full
        case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt
        case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM: .unusable
        default: .other
        }
    }
}
