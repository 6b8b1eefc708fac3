import Domain
import Logging
import ServiceKit
public import ServiceLifecycle
import Storage

/// Reading the log and handing it on.
extension EventHub: ServiceLifecycle.Service {
    /// Events that are read at once.
    static let batch = 200

    /// How often it looks for what others have added if it is told of that anyway.
    static let slowPoll = Duration.seconds(1)

    /// Hands events on until graceful shutdown, then ends all streams.
    public func run() async throws {
        let (wakes, wake) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let (log, poll, logger) = (store.eventLog, settings.poll, logger)
        let signals = log.signal.signals()
        await withGracefulShutdownHandler {
            await withTaskGroup(of: Void.self) { tasks in
                tasks.addTask {
                    for await _ in signals {
                        await self.wasCalled()
                        wake.yield()
                    }
                }
                tasks.addTask { await self.stayKnown() }
                tasks.addTask { await log.listen { logger.notice("\($0)") } }
                tasks.addTask {
                    // What another process commits raises no signal here, so it is looked for.
                    while (try? await Task.sleep(for: poll)) != nil {
                        if await self.tick() { wake.yield() }
                    }
                }
                for await _ in wakes { await deliver() }
                tasks.cancelAll()
            }
        } onGracefulShutdown: {
            wake.finish()
        }
        stop()
        await forgetAll()
    }

    /// Looks after those who watch.
    ///
    /// - Returns: whether another process may have added events.
    private func tick() async -> Bool {
        if subscriptions.isEmpty { return false }
        let now = ContinuousClock.now
        if now - lastSweep >= min(.seconds(1), settings.keepAlive / 2) {
            lastSweep = now
            await sweep(now)
        }
        if mark?.holds == true { return false }
        // Events of which it is told appear when all transactions that began before theirs have ended, of which it is not.
        let isQuiet = store.eventLog.signal.hearsOthers && now - lastCall > Self.slowPoll
        return !isQuiet || now - lastLook >= Self.slowPoll
    }

    private func wasCalled() {
        lastCall = .now
    }

    /// Ends all streams. Nobody can join any more.
    private func stop() {
        isStopping = true
        watchers = [:]
        for id in subscriptions.keys { leave(id) }
    }

    /// Reads what is new and puts it into the queues of those it is for.
    private func deliver() async {
        do {
            while let start = position {
                mark = store.mark([])
                lastLook = .now
                let page = try await store.eventLog.events(after: start, limit: Self.batch)
                // Meanwhile all may have left, and others come.
                guard position == start else { continue }
                guard case .events(let read) = page else { return lostTrack() }
                let events = read.prefix(bytes: settings.buffer / 4)
                guard let last = events.last else { return }
                let frames = frames(of: events)
                position = last.position
                await hand(on: frames)
                for event in events { await heed(event) }
                if position != nil { sent = last.position }
                if read.count < Self.batch, events.count == read.count { return }
                if frames.keys.contains(where: { subscriptions[$0]?.queue.isHalfFull == true }) {
                    // A burst is no reason to drop those who read as fast as they can.
                    try await Task.sleep(for: .milliseconds(5))
                }
            }
        } catch is CancellationError {
        } catch {
            mark = nil  // so that the next tick tries again, whether anything has changed or not
            logger.warning("events cannot be read; trying again", metadata: ["cause": .string("\(error)")])
            // A store that is out of reach is not asked at every tick.
            try? await Task.sleep(for: .seconds(1))
        }
    }

    /// The log has forgotten what was not read yet: all connect again, and learn what they missed.
    private func lostTrack() {
        logger.warning("events were forgotten before they were handed on")
        for id in subscriptions.keys { leave(id) }
    }

    /// What each client is to be sent, by its id.
    private func frames(of events: some Sequence<StoredEvent>) -> [String: [[UInt8]]] {
        var frames: [String: [[UInt8]]] = [:]
        for event in events {
            var made: [EventChannel: [UInt8]] = [:]
            let ids = (accounts[event.accountNumber].flatMap { watchers[$0] } ?? []).union(watchers[.session(id: event.sessionId)] ?? [])
            for id in ids {
                guard let subscription = subscriptions[id], subscription.passed < event.position,
                    let channel = subscription.channels.channel(of: event)
                else { continue }
                let frame = made[channel] ?? EventFrame.event(event, on: channel)
                made[channel] = frame
                frames[id, default: []].append(frame)
            }
        }
        return frames
    }

    private func hand(on frames: [String: [[UInt8]]]) async {
        if frames.isEmpty { return }
        await recheck(Array(frames.keys))
        for (id, frames) in frames {
            for frame in frames { send(frame, to: id) }
        }
    }

    /// Lets those go whose access was taken away. When they come back they learn why.
    private func recheck(_ ids: [String]) async {
        let groups = Dictionary(grouping: ids.compactMap { subscriptions[$0] }, by: \.credentials)
        let authenticate = authenticate
        let callers = await withTaskGroup(of: (String, Caller?).self) { tasks in
            var callers: [String: Caller] = [:]
            for (number, group) in groups.enumerated() {
                if number >= 16, let (credentials, caller) = await tasks.next() { callers[credentials] = caller }
                let request = group.value[0].request
                tasks.addTask { (group.key, try? await authenticate(request)) }
            }
            for await (credentials, caller) in tasks { callers[credentials] = caller }
            return callers
        }
        for (credentials, group) in groups {
            for subscription in group where !subscription.mayGoOn(as: callers[credentials]) { leave(subscription.id) }
        }
    }

    /// Drops those who have fallen silent, and shows the others that the server lives.
    private func sweep(_ now: ContinuousClock.Instant) async {
        let silent = subscriptions.values.filter { $0.isSilent(at: now, settings) }.map(\.id)
        if !silent.isEmpty {
            await takeOverHeartbeats(of: silent)
            for id in silent where subscriptions[id]?.isSilent(at: now, settings) == true { leave(id) }
        }
        for (id, subscription) in subscriptions where now - subscription.lastFrame > settings.keepAlive {
            command("onHeartbeat", about: subscription.watcher, to: id)
        }
    }
}

extension Subscription {
    /// Whether its client has sent heartbeats and then none for too long.
    fileprivate func isSilent(at now: ContinuousClock.Instant, _ settings: EventSettings) -> Bool {
        lastHeartbeat.map { now - $0 > settings.idleTimeout } ?? false
    }

    /// Whether its channels are still the caller's.
    fileprivate func mayGoOn(as now: Caller?) -> Bool {
        guard let now, now.userId == caller.userId, now.mayWatch else { return false }
        return channels.allSatisfy { now.scope.contains($0.accountId) }
    }
}

extension [StoredEvent] {
    /// The first ones, as many as fit; at least one.
    fileprivate func prefix(bytes limit: Int) -> ArraySlice<StoredEvent> {
        var (count, size) = (0, 0)
        while count < self.count, count == 0 || size + self[count].data.count <= limit {
            size += self[count].data.count
            count += 1
        }
        return self[..<count]
    }
}
