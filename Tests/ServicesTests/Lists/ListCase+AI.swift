import Contract
import Domain
import ServiceKit

@testable import Storage

extension ListCase {
    /// In accounts that have other names by now than when the sessions were made.
    static let aiSessions = ListCase(operation: ListAISessions.self) { world in
        var ids = Set(try await world.store.aiSessions(in: .all).list().items.compactMap(\.base.id))
        for part in 0..<10 {
            world.clock.advance(seconds: 60)
            let now = world.now
            let sessions = (part * 1000..<(part + 1) * 1000).map { number in
                AISessionInfo {
                    ($0.id, $0.dateCreated) = (String(900_000_000_000_000_000 + number) + "abcdef", now.iso8601)
                    ($0.accountId, $0.accountName) = (world.account(ofRow: number), "Before")
                    ($0.purpose, $0.createdBy) = (World.name(ofRow: number), "user\(number % 40)@x.test")
                }
            }
            _ = try await world.store.database.write { transaction in
                for session in sessions {
                    try transaction.connection.execute(
                        """
                        INSERT INTO ai_session (id, account_id, created, document)
                        VALUES (\(session.id), \(session.accountId), \(now), \(SQLValue.utf8(Document.encode(session))))
                        """
                    )
                }
            }
            ids.formUnion(sessions.compactMap(\.base.id))
        }
        return ListBed(
            path: "/ai/sessions",
            ids: ids,
            isAlphas: { $0.text("accountId") == world.alpha },
            isAdministrators: true,
            filters: [.account("accountIds", world.beta)]
        )
    }
}
