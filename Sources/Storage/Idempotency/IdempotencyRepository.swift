public import Domain
import ServiceKit

/// What was answered to requests with an `Idempotency-Key`, for 24 hours.
public struct IdempotencyRepository: Sendable {
    let store: Store

    private var forgotten: DateTime { DateTime(milliseconds: store.clock.now().milliseconds - IdempotencyMark.lifetime) }

    /// What the request with this key has done; `nil` if it has changed nothing within 24 hours.
    public func find(_ key: IdempotencyKey) async throws -> IdempotencyMark? {
        let forgotten = forgotten
        return try await store.database.read { connection in
            try connection.first(
                """
                SELECT request, attempt, action, subject_id, account_id, created, is_withheld, status, tag, answer FROM idempotency_mark
                WHERE user_id = \(key.userId) AND text = \(key.text) AND position = \(key.position) AND created > \(forgotten)
                """,
                Self.mark
            )
        }
    }

    /// Keeps the answer of a try, unless it changed nothing.
    ///
    /// - Parameter answer: `nil` if it holds what must not be kept.
    public func keep(_ answer: KeptAnswer?, of key: IdempotencyKey) async throws {
        try await store.database.write { transaction in
            transaction.changesOnly([])
            try transaction.connection.execute(
                """
                UPDATE idempotency_mark SET is_withheld = \(answer == nil), status = \(answer?.status), tag = \(answer?.tag),
                    answer = \(answer?.json.map(SQLValue.utf8))
                WHERE user_id = \(key.userId) AND text = \(key.text) AND position = \(key.position) AND attempt = \(key.attempt)
                """
            )
        }
    }

    /// Forgets what is older than 24 hours, the oldest first.
    ///
    /// - Returns: how many were forgotten; less than `limit` if there are no more.
    public func removeExpired(limit: Int) async throws -> Int {
        let forgotten = forgotten
        return try await store.database.write { transaction in
            transaction.changesOnly([])
            return try transaction.connection.execute(
                """
                DELETE FROM idempotency_mark WHERE (user_id, text, position) IN (
                    SELECT user_id, text, position FROM idempotency_mark WHERE created <= \(forgotten) ORDER BY created LIMIT \(limit)
                )
                """
            )
        }
    }

    private static func mark(_ row: any SQLRow) -> IdempotencyMark {
        var answer = IdempotencyMark.Answer.none
        if row.bool(6) {
            answer = .withheld
        } else if !row.isNull(7) {
            let json = row.isNull(9) ? nil : row.bytes(9)
            answer = .kept(KeptAnswer(status: row.int(7), tag: row.optionalText(8), json: json))
        }
        return IdempotencyMark(
            request: row.text(0),
            attempt: row.text(1),
            action: row.text(2),
            subjectId: row.optionalText(3),
            accountId: row.optionalText(4),
            created: DateTime(milliseconds: row.int64(5)),
            answer: answer
        )
    }
}
