import Contract
import Domain
import ServiceKit

extension RetentionRepository {
    /// What recordings are: voice messages and uploads stay.
    static let recordingTypes: [FileTypes] = [.callRecording, .liveAnswerRecording]

    struct Recording: Sendable {
        var id: String
        var created: Int64
    }

    func previewRecordings(_ expired: ExpiredPart, after place: SessionArchive.Place?) async throws -> RetentionBatch {
        let found = try await recordings(expired, after: place)
        return Self.batch(of: found, outOf: found)
    }

    /// Deletes the recordings of a batch, one entry of the log for each, and leaves a receipt. Their bytes are swept up
    /// later. What something else refers to stays.
    func removeRecordings(
        _ expired: ExpiredPart,
        keptFor days: Int,
        after place: SessionArchive.Place?,
        by actor: Actor
    ) async throws -> RetentionBatch {
        let found = try await recordings(expired, after: place)
        if found.isEmpty { return RetentionBatch() }
        let store = store
        let removed = try await store.database.write { transaction in
            let change = EntityChange(scope: .accounts([expired.accountId]), store: store, actor: actor, transaction)
            var removed: [Recording] = []
            for recording in found {
                do {
                    try change.delete(FileInfo.self, recording.id, cascade: false, action: "Retention")
                    removed.append(recording)
                } catch let error as ServiceError where error.code == .conflict || error.code == .notFound {
                    continue
                }
            }
            if let first = removed.first, let last = removed.last {
                let (oldest, newest) = (DateTime(milliseconds: first.created), DateTime(milliseconds: last.created))
                let text = "Deleted \(removed.count) recordings created from \(oldest.iso8601) to \(newest.iso8601), kept for \(days) days"
                try LogChange(action: "Retention", accountId: expired.accountId, description: text)
                    .record(by: actor, store: store, transaction.connection)
            }
            return removed
        }
        return Self.batch(of: removed, outOf: found)
    }

    /// - Parameter all: what was looked at.
    private static func batch(of recordings: [Recording], outOf all: [Recording]) -> RetentionBatch {
        var batch = RetentionBatch()
        batch.sessions = recordings.count
        batch.oldest = recordings.first.map { DateTime(milliseconds: $0.created) }
        batch.newest = recordings.last.map { DateTime(milliseconds: $0.created) }
        if all.count == Self.batch, let last = all.last { batch.next = SessionArchive.Place(created: last.created, id: last.id) }
        return batch
    }

    private func recordings(_ expired: ExpiredPart, after place: SessionArchive.Place?) async throws -> [Recording] {
        try await store.database.read { connection in
            try connection.all(Self.recordings(expired, after: place)) { Recording(id: $0.text(0), created: $0.int64(1)) }
        }
    }

    /// Recordings that are to go, from the oldest on.
    static func recordings(_ expired: ExpiredPart, after place: SessionArchive.Place?) -> SQL {
        var conditions: [SQL] = ["t.account_id = \(expired.accountId)", "t.kind = 'file'", "t.created < \(expired.before.milliseconds)"]
        if let place { conditions.append("(t.created, t.id) > (\(place.created), \(place.id))") }
        conditions.append(
            """
            EXISTS (
                SELECT 1 FROM entity_key k WHERE k.kind = t.kind AND k.entity_id = t.id AND k.name = 'type'
                    AND \(.any(of: recordingTypes.map(\.rawValue), in: "k.value"))
            )
            """
        )
        return "SELECT t.id, t.created FROM entity t\(SQL.whereAll(conditions)) ORDER BY t.created, t.id LIMIT \(batch)"
    }
}
