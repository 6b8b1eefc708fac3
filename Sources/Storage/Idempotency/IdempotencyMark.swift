public import Domain
public import ServiceKit

/// What is known of a request that was sent with an `Idempotency-Key` and has changed something.
public struct IdempotencyMark: Sendable, Equatable {
    /// See ``Domain/IdempotencyKey/request``.
    public var request: String
    /// See ``Domain/IdempotencyKey/attempt``.
    public var attempt: String
    /// The operation, and the id of what it made or changed first.
    public var action: String
    public var subjectId: String?
    public var accountId: String?
    /// When it made the change.
    public var created: DateTime
    public var answer: Answer

    public enum Answer: Sendable, Equatable {
        /// None yet; for ever, if the process died before it could be kept.
        case none
        /// It showed a secret, which is not kept.
        case withheld
        case kept(KeptAnswer)
    }

    /// For how long requests are known, in milliseconds.
    public static let lifetime: Int64 = 24 * 3600 * 1000
}

/// An answer that is given again.
public struct KeptAnswer: Sendable, Equatable {
    public var status: Int
    /// The `ETag`.
    public var tag: String?
    /// `nil` if it has no body.
    public var json: [UInt8]?

    public init(status: Int, tag: String? = nil, json: [UInt8]? = nil) {
        self.status = status
        self.tag = tag
        self.json = json
    }
}

extension IdempotencyKey {
    /// Leaves the mark of a change in its transaction. The first change of a try says what it made.
    ///
    /// - Throws: 409 if another try with this key was first. The database decides that, so it holds over any number of
    ///   processes: of two transactions at the same moment, one waits for the other and then finds its mark.
    func mark(_ change: LogChange, at now: DateTime, _ connection: any SQLConnection) throws {
        let forgotten = DateTime(milliseconds: now.milliseconds - IdempotencyMark.lifetime)
        try connection.send(
            """
            DELETE FROM idempotency_mark
            WHERE user_id = \(userId) AND text = \(text) AND position = \(position) AND created <= \(forgotten)
            """
        )
        let written = try connection.execute(
            """
            INSERT INTO idempotency_mark (user_id, text, position, request, attempt, action, subject_id, account_id, created, is_withheld)
            VALUES (\(userId), \(text), \(position), \(request), \(attempt), \(change.action), \(change.subjectId),
                \(change.accountId), \(now), 0)
            ON CONFLICT (user_id, text, position) DO UPDATE SET attempt = excluded.attempt
            WHERE idempotency_mark.attempt = excluded.attempt
            """
        )
        if written == 0 { throw IdempotencyKey.isInUse }
    }

    /// Another try is under way, or has just ended.
    public static let isInUse = ServiceError(
        .conflict,
        "A request with this Idempotency-Key is being answered; ask again for its answer",
        retryAfter: 1
    )
}
