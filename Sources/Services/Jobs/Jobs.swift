import Carriers
import Domain
import ServiceKit
import Storage

/// What the server does by itself.
struct Jobs: Sendable {
    let store: Store
    let clock: WallClock
    let events: EventSettings
    let archive: ArchiveSettings
    let retention: RetentionSettings
    var content: any ContentStore = NoContentStore()
    var files = FileSettings()
    let carrier: Carrier

    var all: [Job] {
        [
            addMonths, pruneEvents, removeGoneWatchers, removeExpiredSignIns, forgetRepeatedRequests, archiveSessions, applyRetention,
            sweepFiles, releaseNumbers,
        ]
    }

    /// Makes room for the sessions of the coming months.
    var addMonths: Job {
        Job(name: "add-months", interval: .seconds(86_400)) { _ in try await store.addMonths() }
    }

    /// Keeps the log of events within its bounds.
    var pruneEvents: Job {
        Job(name: "prune-events", interval: .seconds(30)) { pause in
            let batch = 1000
            while true {
                let since = DateTime(milliseconds: clock.now().milliseconds - Int64(events.keepTime / .milliseconds(1)))
                guard try await store.eventLog.prune(keeping: events.keep, since: since, limit: batch) == batch else { return }
                try await pause()
            }
        }
    }

    /// Forgets who watched at nodes that died.
    var removeGoneWatchers: Job {
        Job(name: "remove-gone-watchers", interval: .seconds(60)) { _ in try await store.removeGoneWatchers() }
    }

    /// Forgets sign-ins that have ended, and wrong passwords that no longer count.
    var removeExpiredSignIns: Job {
        Job(name: "remove-expired-sign-ins", interval: .seconds(3600)) { _ in try await store.signIns.removeExpired() }
    }

    /// Forgets what requests with an `Idempotency-Key` were answered a day ago.
    var forgetRepeatedRequests: Job {
        Job(name: "forget-repeated-requests", interval: .seconds(3600)) { pause in
            let batch = 1000
            while try await store.idempotency.removeExpired(limit: batch) == batch { try await pause() }
        }
    }

    /// Moves sessions that ended long enough ago to the archive.
    var archiveSessions: Job {
        Job(name: "archive-sessions", interval: archive.interval) { pause in
            guard archive.days > 0 else { return }
            let date = clock.now().advanced(days: -archive.days)
            var batch = try await store.archive.move(endedBefore: date, by: .job("archive-sessions"))
            while let place = batch.next {
                try await pause()
                batch = try await store.archive.move(endedBefore: date, after: place, by: .job("archive-sessions"))
            }
        }
    }

    /// Gives numbers whose endpoints are gone back to the carrier.
    var releaseNumbers: Job {
        Job(name: "release-numbers", interval: .seconds(15)) { pause in
            let releases = NumberReleases(store: store, carrier: carrier)
            while try await releases.run(by: .job("release-numbers")) { try await pause() }
        }
    }

    /// Removes bytes that no file names any more.
    var sweepFiles: Job {
        Job(name: "sweep-files", interval: files.sweepInterval) { pause in
            try await store.fileSweep(content: content).run(pause: pause)
        }
    }

    /// Takes away what accounts have kept for long enough.
    var applyRetention: Job {
        Job(name: "apply-retention", interval: retention.interval) { pause in
            let retention = Retention(store: store, clock: clock, settings: retention)
            let tasks = try await retention.tasks()
            _ = try await retention.removeMonths(tasks, by: .job("apply-retention"), pause)
            for task in tasks {
                for try await _ in retention.remove(task, by: .job("apply-retention")) { try await pause() }
            }
        }
    }
}

/// When sessions move to the archive.
public struct ArchiveSettings: Sendable, Equatable {
    /// How many days after their end; 0 is never.
    public var days = 15
    /// How often they are looked for.
    public var interval: Duration = .seconds(600)

    public init() {}
}

extension Actor {
    /// Work that the server does by itself.
    static func job(_ name: String) -> Actor {
        Actor(name: "evovoice (\(name))")
    }
}

extension DateTime {
    func advanced(days: Int) -> DateTime {
        DateTime(milliseconds: milliseconds + Int64(days) * 86_400_000)
    }
}
