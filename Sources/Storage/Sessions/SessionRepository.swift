public import Contract
import Domain
import ServiceKit

/// The sessions of the accounts in a scope.
public struct SessionRepository: Sendable {
    let store: Store
    let scope: AccountScope

    /// One session with its whole log, live or archived.
    ///
    /// - Throws: 404 if there is none with that id in the scope.
    public func get(_ id: String) async throws -> SessionInfo {
        try Document.decode(SessionInfo.self, await document(id))
    }

    /// The JSON document of one session.
    ///
    /// - Throws: 404 if there is none with that id in the scope.
    public func document(_ id: String) async throws -> [UInt8] {
        let scope = scope
        return try await store.database.read { connection in
            try Self.find(id, scope, connection).document
        }
    }

    struct Found {
        var rid: Int64
        var accountNumber: Int64
        var isArchived: Bool
        var document: [UInt8]
    }

    static func find(_ id: String, _ scope: AccountScope, _ connection: any SQLConnection) throws -> Found {
        let found = try connection.first(
            """
            SELECT s.rid, s.archived, d.document, a.id, a.account_no FROM session s
            JOIN session_document d ON d.rid = s.rid
            JOIN account a ON a.account_no = s.account_no
            WHERE s.id = \(id)
            """
        ) { row in
            guard scope.contains(row.text(3)) else { return nil as Found? }
            return Found(rid: row.int64(0), accountNumber: row.int64(4), isArchived: row.bool(1), document: row.bytes(2))
        }
        guard let found = found ?? nil else { throw ServiceError.notFound("session", id: id) }
        return found
    }
}
