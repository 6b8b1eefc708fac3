public import Domain
import ServiceKit
public import Storage

/// For how long sessions and their logs are kept, in accounts without a rule of their own.
public struct RetentionSettings: Sendable, Equatable {
    /// Days after which sessions are deleted; 0 is never.
    public var sessionDays = 0
    /// Days after which the logs of sessions are deleted; 0 is never.
    public var logDays = 0
    /// How often the server looks.
    public var interval: Duration = .seconds(86_400)

    public init() {}

    public func days(_ part: RetainedPart) -> Int {
        switch part {
        case .sessions: sessionDays
        case .logs: logDays
        // Each account says so itself.
        case .recordings: 0
        }
    }
}

/// Finds what accounts have kept for long enough, and takes it away.
public struct Retention: Sendable {
    let store: Store
    let clock: WallClock
    let settings: RetentionSettings

    public init(store: Store, clock: WallClock = .system, settings: RetentionSettings) {
        self.store = store
        self.clock = clock
        self.settings = settings
    }

    /// A part of an account that is not kept for ever.
    public struct Task: Sendable, Equatable {
        public var accountName: String
        public var days: Int
        public var expired: ExpiredPart
    }

    /// What there is to do, by account. Sessions come before logs: where both go, nothing is changed that is deleted.
    public func tasks() async throws -> [Task] {
        let now = clock.now()
        return try await store.retention.rules().flatMap { rule in
            RetainedPart.allCases.compactMap { part -> Task? in
                let days = rule.days(part) ?? settings.days(part)
                guard days > 0 else { return nil }
                let expired = ExpiredPart(accountId: rule.accountId, part: part, before: now.advanced(days: -days))
                return Task(accountName: rule.accountName, days: days, expired: expired)
            }
        }
    }

    /// What a task would take away. Changes nothing.
    public func preview(_ task: Task) async throws -> RetentionBatch {
        var sum = try await store.retention.preview(task.expired)
        while let place = sum.next { sum.add(try await store.retention.preview(task.expired, after: place)) }
        return sum
    }

    /// Takes away what a task is about, batch by batch, as the batches are asked for.
    public func remove(_ task: Task, by actor: Actor) -> Batches {
        Batches(retention: store.retention, task: task, actor: actor)
    }

    /// The batches of a task.
    public struct Batches: AsyncSequence, AsyncIteratorProtocol, Sendable {
        let retention: RetentionRepository
        let task: Task
        let actor: Actor
        private var place: SessionArchive.Place?
        private var isAtEnd = false

        init(retention: RetentionRepository, task: Task, actor: Actor) {
            self.retention = retention
            self.task = task
            self.actor = actor
        }

        public func makeAsyncIterator() -> Batches { self }

        public mutating func next() async throws -> RetentionBatch? {
            if isAtEnd { return nil }
            let batch = try await retention.remove(task.expired, keptFor: task.days, after: place, by: actor)
            place = batch.next
            isAtEnd = place == nil
            return batch
        }
    }

    /// Takes away the months that nobody keeps; sessions that are left are the tasks' own.
    ///
    /// - Parameter pause: lets others have their turn.
    /// - Returns: what each account had, by its id.
    public func removeMonths(
        _ tasks: [Task],
        by actor: Actor,
        _ pause: @Sendable () async throws -> Void = {}
    ) async throws -> [String: RetentionBatch] {
        let expired = tasks.filter { $0.expired.part == .sessions }.map { (part: $0.expired, days: $0.days) }
        var sums: [String: RetentionBatch] = [:]
        try await store.retention.removeDetached()
        for month in try await store.retention.months(expired) {
            for (accountId, batch) in try await store.retention.remove(month, by: actor) ?? [:] {
                sums[accountId, default: RetentionBatch()].add(batch)
            }
            try await pause()
        }
        return sums
    }
}
