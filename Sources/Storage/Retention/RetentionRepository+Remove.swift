import Contract
public import Domain
import ServiceKit

extension RetentionRepository {
    /// Sessions that are looked at in one batch.
    static let batch = 200

    /// What the next batch would take away. Changes nothing.
    public func preview(_ expired: ExpiredPart, after place: SessionArchive.Place? = nil) async throws -> RetentionBatch {
        if expired.part == .recordings { return try await previewRecordings(expired, after: place) }
        return try await store.database.read { connection in
            let found = try Self.candidates(expired, after: place, connection)
            return found.batch(of: found.sessions)
        }
    }

    /// Takes the next batch away, and leaves a receipt in the log of changes. One transaction.
    ///
    /// - Parameter days: for how many days it was kept, for the receipt.
    public func remove(
        _ expired: ExpiredPart,
        keptFor days: Int,
        after place: SessionArchive.Place? = nil,
        by actor: Actor
    ) async throws -> RetentionBatch {
        if expired.part == .recordings { return try await removeRecordings(expired, keptFor: days, after: place, by: actor) }
        let found = try await store.database.read { try Self.candidates(expired, after: place, $0) }
        if found.sessions.isEmpty { return found.batch(of: []) }
        let store = store
        return try await store.database.write { transaction in
            let connection = transaction.connection
            transaction.changesOnly([.sessions(accountId: expired.accountId)])
            let note = EventNote(by: actor, at: store.clock.now())
            var removed: [Candidate] = []
            for candidate in found.sessions {
                // As it is now, and only if it is still there.
                guard let document = try Self.document(candidate, connection) else { continue }
                let record = try SessionRecord(document: document)
                guard record.info.id == candidate.id else { continue }
                switch expired.part {
                case .recordings: continue
                case .sessions: try record.delete(at: candidate.place, note, transaction)
                case .logs:
                    var info = record.info
                    if info.log.isEmpty { continue }
                    info.log = []
                    try SessionRecord(info).update(at: candidate.place, from: record, changed: ["log"], note, transaction)
                }
                removed.append(candidate)
            }
            let batch = found.batch(of: removed)
            if !removed.isEmpty {
                let what = expired.part == .logs ? "the logs of \(removed.count) sessions" : "\(removed.count) sessions"
                let entry = LogChange(
                    action: "Retention",
                    accountId: expired.accountId,
                    description: Self.receipt(of: batch, what, keptFor: days)
                )
                try entry.record(by: actor, store: store, connection)
            }
            return batch
        }
    }

    static func receipt(of batch: RetentionBatch, _ what: String, keptFor days: Int) -> String {
        let (oldest, newest) = (batch.oldest?.iso8601 ?? "-", batch.newest?.iso8601 ?? "-")
        return "Deleted \(what) created from \(oldest) to \(newest), kept for \(days) days"
    }

    struct Candidate: Sendable {
        var place: SessionPlace
        var id: String
    }

    private struct Found: Sendable {
        var sessions: [Candidate]
        var next: SessionArchive.Place?

        func batch(of sessions: [Candidate]) -> RetentionBatch {
            var batch = RetentionBatch()
            batch.sessions = sessions.count
            batch.oldest = sessions.first.map { DateTime(milliseconds: $0.place.created) }
            batch.newest = sessions.last.map { DateTime(milliseconds: $0.place.created) }
            batch.next = next
            return batch
        }
    }

    /// Sessions that have what is to go, from the oldest on.
    private static func candidates(
        _ expired: ExpiredPart,
        after place: SessionArchive.Place?,
        _ connection: any SQLConnection
    ) throws -> Found {
        guard let account = try AccountNumbers.find(expired.accountId, connection) else { return Found(sessions: []) }
        let selection = selection(expired, account.number, after: place, connection.dialect)
        let rows = try connection.all(selection) { row in
            let candidate = Candidate(place: SessionPlace(rid: row.int64(0), created: row.int64(1)), id: row.text(2))
            guard expired.part == .logs else { return (candidate, true) }
            return (candidate, try !SessionRecord(document: row.bytes(3)).info.log.isEmpty)
        }
        let last = rows.count == batch ? rows.last?.0 : nil
        let next = last.map { SessionArchive.Place(created: $0.place.created, id: $0.id) }
        return Found(sessions: rows.filter(\.1).map(\.0), next: next)
    }

    static func selection(
        _ expired: ExpiredPart,
        _ accountNumber: Int64,
        after place: SessionArchive.Place?,
        _ dialect: any SQLDialect
    ) -> SQL {
        let layout = dialect.sessions
        let needsDocument = expired.part == .logs
        let document: SQL = needsDocument ? ", \(layout.document) AS document" : ""
        let joining: SQL = needsDocument ? layout.joiningDocument : ""
        let order: SQL = "ORDER BY created, id"
        let arms = [0, 1].map { archived -> SQL in
            var conditions: [SQL] = ["s.account_no = \(accountNumber)", "s.archived = \(archived)", "s.created < \(expired.before)"]
            if let place { conditions.append("(s.created, s.id) > (\(place.created), \(place.id))") }
            let select: SQL = """
                SELECT s.rid AS rid, s.created AS created, s.id AS id\(document) \
                FROM \(layout.table(by: "session_by_account"))\(joining)\(SQL.whereAll(conditions))
                """
            return dialect.arm(select, order, limit: batch)
        }
        return arms.joined(separator: "\nUNION ALL\n") + "\n\(order) LIMIT \(batch)"
    }

    private static func document(_ candidate: Candidate, _ connection: any SQLConnection) throws -> [UInt8]? {
        var document: [UInt8]?
        try connection.dialect.sessions.documents(at: [candidate.place], connection) { document = $0.bytes(0) }
        return document
    }
}
