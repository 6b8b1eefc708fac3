import Domain
import Logging
import ServiceKit
public import ServiceLifecycle
import Storage

/// Runs jobs, each by itself, until graceful shutdown. A lease for each job keeps other processes from running it too.
public struct JobRunner<Timer: Clock>: ServiceLifecycle.Service where Timer.Duration == Duration {
    /// How long a process that died keeps others from taking over.
    static var leaseTime: Int64 { 60_000 }
    /// When a job is tried again that has failed, unless its interval is shorter.
    static var retryTime: Duration { .seconds(60) }

    let jobs: [Job]
    let leases: LeaseRepository
    let clock: WallClock
    let timer: Timer
    /// What no other process calls itself.
    let holder: String
    let logger: Logger

    init(jobs: [Job], store: Store, clock: WallClock, timer: Timer, holder: String, logger: Logger) {
        self.jobs = jobs
        leases = store.leases
        self.clock = clock
        self.timer = timer
        self.holder = holder
        self.logger = logger
    }

    public func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { tasks in
                for job in jobs { tasks.addTask { await `repeat`(job) } }
            }
        }
    }

    private func `repeat`(_ job: Job) async {
        while !Task.isCancelled {
            let wait = await attempt(job)
            do { try await timer.sleep(for: wait) } catch { return }
        }
    }

    /// Runs a job, if it is this process's turn.
    ///
    /// - Returns: when to try again.
    func attempt(_ job: Job) async -> Duration {
        do {
            let interval = Int64(job.interval / .milliseconds(1))
            switch try await leases.acquire(job.name, holder: holder, milliseconds: Self.leaseTime, interval: interval) {
            case .unavailable(let until):
                let wait = Duration.milliseconds(until.milliseconds - clock.now().milliseconds)
                return min(max(wait, .milliseconds(10)), job.interval)
            case .acquired:
                return try await run(job)
            }
        } catch {
            if !(error is CancellationError) { logFailure(job, error) }
            return min(job.interval, Self.retryTime)
        }
    }

    private func run(_ job: Job) async throws -> Duration {
        var wait = job.interval
        do {
            try await job.work { try await pause(job) }
        } catch is CancellationError {
            wait = .zero
        } catch is LeaseLost {
            return job.interval
        } catch {
            logFailure(job, error)
            wait = min(job.interval, Self.retryTime)
        }
        // Counted back from when it is due: the next one may have another interval.
        let free = clock.now().milliseconds + Int64((wait - job.interval) / .milliseconds(1))
        // Also when the task is cancelled: nobody else would start before the lease has ended.
        let (leases, holder) = (leases, holder)
        try await Task { try await leases.release(job.name, holder: holder, freeFrom: DateTime(milliseconds: free)) }.value
        return wait
    }

    private func pause(_ job: Job) async throws {
        try Task.checkCancellation()
        await Task.yield()
        guard try await leases.acquire(job.name, holder: holder, milliseconds: Self.leaseTime) == .acquired else { throw LeaseLost() }
    }

    private func logFailure(_ job: Job, _ error: any Error) {
        logger.error("a job failed", metadata: ["job": .string(job.name), "cause": .string("\(error)")])
    }

    /// The process stood still for so long that another took over.
    private struct LeaseLost: Error {}
}
