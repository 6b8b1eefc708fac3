import Domain
import Foundation
import Logging
import ServiceKit
import Storage
import Synchronization
import Testing

@testable import Services

@Suite("Jobs")
final class JobRunnerTests: Sendable {
    let folder = NSTemporaryDirectory() + "evovoice-" + UUID().uuidString
    let clock = ManualClock()
    let timer = ManualTimer()
    let log = Mutex<[String]>([])

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    @Test("a job runs at once, and again after its interval, not before")
    func interval() async throws {
        let runner = try runner("a", [job("count", every: 60)])
        try await running([runner]) {
            await timer.sleepers(1)
            #expect(runs() == ["a count"])
            advance(59)
            await Task.yield()
            #expect(runs() == ["a count"])
            advance(1)
            await timer.sleepers(1)
            #expect(runs() == ["a count", "a count"])
        }
    }

    @Test("of several processes one runs it, and the same holds after a restart")
    func once() async throws {
        let runners = try ["a", "b", "c"].map { try runner($0, [job("count", every: 60)]) }
        try await running(runners) {
            await timer.sleepers(3)
            #expect(runs().count == 1)
            for round in 2...5 {
                advance(60)
                await timer.sleepers(3)
                #expect(runs().count == round)
            }
        }
        try await running([try runner("d", [job("count", every: 60)])]) {
            await timer.sleepers(1)
            #expect(runs().count == 5)
        }
    }

    @Test("when the process that runs it dies, another takes over")
    func takeOver() async throws {
        let store = try open()
        _ = try await store.leases.acquire("count", holder: "dead", milliseconds: 60_000)
        try await running([try runner("a", [job("count", every: 600)])]) {
            await timer.sleepers(1)
            #expect(runs().isEmpty)
            advance(60)
            await timer.sleepers(1)
            #expect(runs() == ["a count"])
        }
    }

    @Test("a job that fails is tried again and does not stop the others")
    func failure() async throws {
        struct Broken: Error {}
        let broken = Job(name: "broken", interval: .seconds(3600)) { _ in
            self.note("broken")
            throw Broken()
        }
        try await running([try runner("a", [broken, job("count", every: 60)])]) {
            await timer.sleepers(2)
            advance(60)
            await timer.sleepers(2)
            #expect(runs().count { $0 == "broken" } == 2)
            #expect(runs().count { $0 == "a count" } == 2)
        }
    }

    @Test("stopping ends a long run between two batches; the next process goes on at once")
    func stops() async throws {
        let (batches, batch) = AsyncStream.makeStream(of: Void.self)
        let endless = Job(name: "endless", interval: .seconds(3600)) { pause in
            while true {
                batch.yield()
                try await pause()
            }
        }
        try await running([try runner("a", [endless])]) {
            var iterator = batches.makeAsyncIterator()
            for _ in 0..<3 { await iterator.next() }
        }
        #expect(try await open().leases.acquire("endless", holder: "b", milliseconds: 1) == .acquired)
    }

    @Test("a run that has lost its lease ends")
    func losesLease() async throws {
        let store = try open()
        let other = Job(name: "slow", interval: .seconds(3600)) { pause in
            self.note("started")
            // As after standing still for longer than the lease lasts.
            self.clock.advance(seconds: 61)
            #expect(try await store.leases.acquire("slow", holder: "b", milliseconds: 600_000) == .acquired)
            try await pause()
            self.note("went on")
        }
        try await running([try runner("a", [other])]) {
            await timer.sleepers(1)
            #expect(runs() == ["started"])
        }
        #expect(try await store.leases.acquire("slow", holder: "b", milliseconds: 1) == .acquired)
    }

    // MARK: Parts

    private func open() throws -> Store {
        var options = StoreOptions()
        options.clock = clock.clock
        options.readers = 1
        return try Store.open(folder: folder, options: options)
    }

    private func runner(_ name: String, _ jobs: [Job]) throws -> JobRunner<ManualTimer> {
        let named = jobs.map { job in
            Job(name: job.name, interval: job.interval) { pause in
                if job.name == "count" { self.note("\(name) count") }
                try await job.work(pause)
            }
        }
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        return JobRunner(jobs: named, store: try open(), clock: clock.clock, timer: timer, holder: name, logger: logger)
    }

    private func job(_ name: String, every seconds: Int) -> Job {
        Job(name: name, interval: .seconds(seconds)) { _ in }
    }

    private func running(_ runners: [JobRunner<ManualTimer>], _ body: () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for runner in runners { tasks.addTask { try await runner.run() } }
            try await body()
            tasks.cancelAll()
            try await tasks.waitForAll()
        }
    }

    private func advance(_ seconds: Int64) {
        clock.advance(seconds: seconds)
        timer.advance(by: .seconds(seconds))
    }

    private func note(_ text: String) {
        log.withLock { $0.append(text) }
    }

    private func runs() -> [String] {
        log.withLock { $0 }
    }
}
