import Contract
public import Domain
public import ServiceKit

/// Moves sessions that have ended to the archive, a batch at a time.
public struct SessionArchive: Sendable {
    let store: Store

    /// Sessions that are looked at in one batch.
    static let batch = 200

    /// What came of a batch.
    public struct Batch: Sendable {
        /// How many sessions were moved.
        public var moved: Int
        /// Where the next batch starts; `nil` if there is none.
        public var next: Place?
    }

    /// Where a walk through the live sessions stands, from the oldest on.
    public struct Place: Sendable, Equatable {
        var created: Int64
        var id: String
    }

    /// Moves those of the next sessions that ended before `date`. State, counters and events are one transaction.
    ///
    /// A session without the date of its end ended when it was created.
    public func move(endedBefore date: DateTime, after place: Place? = nil, by actor: Actor) async throws -> Batch {
        let candidates = try await store.database.read { connection in
            try connection.all(Self.candidates(createdBefore: date, after: place, connection.dialect)) { row in
                Candidate(
                    place: SessionPlace(rid: row.int64(0), created: row.int64(1)),
                    id: row.text(2),
                    session: try SessionRecord(document: row.bytes(3)).info
                )
            }
        }
        let due = candidates.filter { $0.ended < date.milliseconds }
        let moved = try await move(due, endedBefore: date, by: actor)
        let last = candidates.count == Self.batch ? candidates.last : nil
        return Batch(moved: moved, next: last.map { Place(created: $0.place.created, id: $0.id) })
    }

    private func move(_ candidates: [Candidate], endedBefore date: DateTime, by actor: Actor) async throws -> Int {
        if candidates.isEmpty { return 0 }
        let store = store
        return try await store.database.write { transaction in
            let connection = transaction.connection
            transaction.changesOnly(Set(candidates.map { .sessions(accountId: $0.session.accountId ?? "") }))
            let note = EventNote(by: actor, at: store.clock.now())
            var moved = 0
            for candidate in candidates {
                // Meanwhile another may have moved, deleted or reopened it.
                guard try connection.dialect.sessions.archive(at: candidate.place, connection) else { continue }
                try note.record(.archived, of: candidate.session, candidate.place.accountNumber, transaction)
                moved += 1
            }
            if moved > 0 {
                let text = "Moved \(moved) \(moved == 1 ? "session" : "sessions") that ended before \(date.iso8601) to the archive"
                try LogChange(action: "ArchiveSessions", description: text).record(by: actor, store: store, connection)
            }
            return moved
        }
    }

    private struct Candidate: Sendable {
        var place: SessionPlace
        var id: String
        var session: SessionInfo

        var ended: Int64 { session.dateCompleted.flatMap { DateTime($0) }?.milliseconds ?? place.created }
    }

    /// Live sessions that have ended, from the oldest on. None that was created later can have ended before the date.
    static func candidates(createdBefore date: DateTime, after place: Place?, _ dialect: any SQLDialect) -> SQL {
        let layout = dialect.sessions
        var conditions: [SQL] = ["s.archived = 0", "s.created < \(date)", "s.ended = 1"]
        if let place { conditions.append("(s.created, s.id) > (\(place.created), \(place.id))") }
        return """
            SELECT s.rid, s.created, s.id, \(layout.document) FROM \(layout.table(by: "session_by_date"))\(layout.joiningDocument)\
            \(SQL.whereAll(conditions)) ORDER BY s.created, s.id LIMIT \(batch)
            """
    }
}
