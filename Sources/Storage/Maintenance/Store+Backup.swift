import Dispatch

extension Store {
    /// Writes all data, as they are at one moment, into a new file. Works beside a running server, which goes on.
    ///
    /// The file is a database that opens as `evovoice.db` of a new data folder.
    ///
    /// - Throws: ``StorageError`` with kind `unusable` if the file exists or cannot be written.
    public func backup(to path: String) async throws {
        try await maintenance { try $0.backup(to: path) }
    }

    /// Runs long work on the embedded database, away from the threads that serve requests.
    func maintenance<Value: Sendable>(_ body: @escaping @Sendable (SQLiteDatabase) throws -> Value) async throws -> Value {
        guard let database = database as? SQLiteDatabase else {
            throw StorageError(.unusable, "The data are in PostgreSQL: back them up with pg_dump or pg_basebackup")
        }
        return try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try body(database) })
            }
        }
    }
}
