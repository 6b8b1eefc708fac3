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
        var place: SessionPlace
        var isArchived: Bool
        var document: [UInt8]
    }

    static func find(_ id: String, _ scope: AccountScope, _ connection: any SQLConnection) throws -> Found {
        let layout = connection.dialect.sessions
        let (tables, condition) = layout.find([id])
        let found = try connection.first(
            """
            SELECT s.rid, s.created, s.archived, \(layout.document), a.id FROM \(tables)\(layout.joiningDocument)
            JOIN account a ON a.account_no = s.account_no
            WHERE \(condition)
            """
        ) { row in
            guard scope.contains(row.text(4)) else { return nil as Found? }
            let place = SessionPlace(rid: row.int64(0), created: row.int64(1))
            return Found(place: place, isArchived: row.bool(2), document: row.bytes(3))
        }
        guard let found = found ?? nil else { throw ServiceError.notFound("session", id: id) }
        return found
    }
}
