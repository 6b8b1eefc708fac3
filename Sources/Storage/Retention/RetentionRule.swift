public import ServiceKit

/// What is kept for a number of days.
public enum RetainedPart: String, Sendable, CaseIterable {
    case sessions
    /// The logs of sessions. The sessions stay.
    case logs
    /// Recordings of calls. Their accounts say how long, in `recordingRetentionDays`.
    case recordings
}

/// For how many days an account keeps what belongs to it.
public struct RetentionRule: Sendable, Equatable {
    public var accountId: String
    public var accountName: String
    /// `nil` if the account has no rule of its own, 0 for ever.
    public var sessionDays: Int?
    /// `nil` if the account has no rule of its own, 0 for ever.
    public var logDays: Int?
    /// `nil` if the settings of the account say nothing.
    public var recordingDays: Int?

    public func days(_ part: RetainedPart) -> Int? {
        switch part {
        case .sessions: sessionDays
        case .logs: logDays
        case .recordings: recordingDays
        }
    }
}

/// What of an account has been kept for long enough: a part of the sessions, or the recordings, created before a date.
public struct ExpiredPart: Sendable, Equatable {
    public var accountId: String
    public var part: RetainedPart
    /// What was created before it is meant.
    public var before: DateTime

    public init(accountId: String, part: RetainedPart, before: DateTime) {
        self.accountId = accountId
        self.part = part
        self.before = before
    }
}

/// What a batch has found.
public struct RetentionBatch: Sendable, Equatable {
    /// How many sessions or recordings it concerns.
    public var sessions = 0
    /// When the first and the last of them were created.
    public var oldest: DateTime?
    public var newest: DateTime?
    /// Where the next batch starts; `nil` if there is none.
    public var next: SessionArchive.Place?

    public init() {}

    /// Adds the next batch.
    public mutating func add(_ batch: RetentionBatch) {
        sessions += batch.sessions
        oldest = oldest ?? batch.oldest
        newest = batch.newest ?? newest
        next = batch.next
    }
}
