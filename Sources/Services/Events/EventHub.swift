import Domain
import Logging
import ServiceHTTP
import ServiceKit
import Storage

/// Hands events on to all who watch in this process. It reads the log once for all of them.
///
/// Where several nodes share a database, each knows who watches at the others: see ``EventHub/watcher(_:)``.
public actor EventHub {
    let store: Store
    /// What this node calls itself.
    let node = SecretToken.random(bytes: 12)
    /// Who watches at which node; `nil` if there is but one.
    let nodes: WatcherRepository?
    let clock: WallClock
    let settings: EventSettings
    let authenticate: @Sendable (RequestInfo) async throws(ServiceError) -> Caller?
    let logger: Logger
    var subscriptions: [String: Subscription] = [:]
    /// Who watches what.
    var watchers: [EventChannel: Set<String>] = [:]
    /// Events up to this one were read. `nil` while nobody watches.
    var position: EventPosition?
    /// Frames of events up to this one are in the queues.
    var sent = EventPosition.start
    /// The channels of accounts that are watched, by the accounts' numbers.
    var accounts: [Int64: EventChannel] = [:]
    var isStopping = false
    /// Made before the last look at the log: while it holds, no other process has added anything.
    var mark: ReadMark?
    var lastSweep = ContinuousClock.now
    /// When the other nodes were last told that this one is alive; `nil` if never.
    var lastSign: ContinuousClock.Instant?
    /// When it was told that there are new events.
    var lastCall = ContinuousClock.now
    var lastLook = ContinuousClock.now

    /// More channels than this are not watched on one stream.
    static let maxChannels = 100
    /// Where more than this many watch, nobody is told who comes and goes: it would be told to all of them.
    static let maxPresence = 50

    init(
        store: Store,
        clock: WallClock,
        settings: EventSettings,
        logger: Logger,
        authenticate: @escaping @Sendable (RequestInfo) async throws(ServiceError) -> Caller?
    ) {
        self.store = store
        nodes = store.watchers(ofNode: node)
        self.clock = clock
        self.settings = settings
        self.logger = logger
        self.authenticate = authenticate
    }

    // MARK: Coming and going

    /// Whether one more may watch.
    ///
    /// - Throws: 503 if too many do already, or the server is stopping.
    func checkRoom() throws(ServiceError) {
        guard !isStopping else { throw ServiceError(.unavailable, "The server is stopping", retryAfter: 1) }
        guard subscriptions.count < settings.watchers else {
            throw ServiceError(.unavailable, "\(settings.watchers) clients watch already", retryAfter: 10)
        }
    }

    /// Lets a client watch from now on.
    ///
    /// - Returns: what it is called, and the position after which its queue gets every event of its channels.
    func join(
        _ caller: Caller,
        _ request: RequestInfo,
        channels: [WatchedChannel],
        drop: @escaping @Sendable () -> Void
    ) async throws -> (subscription: Subscription, position: EventPosition) {
        try checkRoom()
        if position == nil {
            let newest = try await store.eventLog.newest()
            try checkRoom()
            if position == nil {
                position = newest
                sent = newest
            }
        }
        let start = position ?? .start
        let subscription = Subscription(
            id: SecretToken.random(bytes: 15),
            caller: caller,
            request: request,
            created: clock.now(),
            channels: channels,
            queue: FrameQueue(limit: settings.buffer),
            drop: drop,
            passed: start,
            lastFrame: .now
        )
        subscriptions[subscription.id] = subscription
        for watched in channels { enter(watched, subscription) }
        await register(subscription)
        return (subscription, start)
    }

    /// Events up to and including `position` are not for this client any more.
    func skip(_ id: String, through position: EventPosition) {
        if let subscription = subscriptions[id] { subscriptions[id]?.passed = max(subscription.passed, position) }
    }

    /// Lets a client go. What waits for it is still sent.
    func leave(_ id: String) {
        guard let subscription = subscriptions.removeValue(forKey: id) else { return }
        for watched in subscription.channels { exit(watched, subscription) }
        subscription.queue.close()
        if subscriptions.isEmpty { position = nil }
        if !isStopping { unregister(subscription) }
    }

    /// Lets a client of this node watch other channels, and tells it so.
    func update(_ id: String, add: [WatchedChannel], remove: Set<EventChannel>) throws(ServiceError) {
        guard var subscription = subscriptions[id] else { throw .noSubscription(id) }
        let left = subscription.channels.filter { remove.contains($0.channel) }
        subscription.channels.removeAll { remove.contains($0.channel) }
        let new = add.filter { watched in !subscription.watches(watched.channel) }
        subscription.channels += new
        guard subscription.channels.count <= Self.maxChannels else { throw .tooManyChannels }
        subscriptions[id] = subscription
        for watched in left { exit(watched, subscription) }
        for watched in new { enter(watched, subscription) }
        command("onUpdate", about: subscription.watcher, to: id)
        register(subscription, joined: new.map(\.channel), left: left.map(\.channel))
    }

    /// Notes that a client of this node lives, and answers it.
    func heartbeat(_ id: String) throws(ServiceError) {
        guard let subscription = subscriptions[id] else { throw .noSubscription(id) }
        subscriptions[id]?.lastHeartbeat = .now
        command("onHeartbeat", about: subscription.watcher, to: id)
    }

    // MARK: Who watches

    /// Those who watch any of these channels in this process.
    func membersHere(of channels: [EventChannel]) -> [Watcher] {
        let ids = channels.reduce(into: Set<String>()) { $0.formUnion(watchers[$1] ?? []) }
        return ids.compactMap { subscriptions[$0]?.watcher }.sorted {
            ($0.created.milliseconds, $0.id) < ($1.created.milliseconds, $1.id)
        }
    }

    private func enter(_ watched: WatchedChannel, _ subscription: Subscription) {
        watchers[watched.channel, default: []].insert(subscription.id)
        if case .account = watched.channel { accounts[watched.accountNumber] = watched.channel }
        tell("onJoin", of: subscription.watcher, on: watched.channel)
    }

    private func exit(_ watched: WatchedChannel, _ subscription: Subscription) {
        watchers[watched.channel]?.remove(subscription.id)
        if watchers[watched.channel]?.isEmpty == true {
            watchers[watched.channel] = nil
            if case .account = watched.channel { accounts[watched.accountNumber] = nil }
        }
        tell("onLeave", of: subscription.watcher, on: watched.channel)
    }

    /// Tells those who watch a channel in this process who comes or goes, here or at another node.
    func tell(_ name: String, of watcher: Watcher, on channel: EventChannel) {
        guard let members = watchers[channel], members.count <= Self.maxPresence else { return }
        for id in members { command(name, about: watcher, to: id, on: channel) }
    }

    /// Sends a frame about a client, with the position up to which the receiver has got its events.
    func command(_ name: String, about watcher: Watcher, to id: String, on channel: EventChannel? = nil) {
        guard let receiver = subscriptions[id] else { return }
        send(EventFrame.command(name, watcher.profile, at: max(sent, receiver.passed), on: channel), to: id)
    }

    /// Puts a frame into a client's queue. One who does not take what waits is dropped.
    func send(_ frame: [UInt8], to id: String) {
        guard let subscription = subscriptions[id] else { return }
        subscriptions[id]?.lastFrame = .now
        guard !subscription.queue.push(frame) else { return }
        logger.info("a watcher is too slow and was dropped", metadata: ["caller": .string(subscription.caller.logName)])
        leave(id)
        subscription.drop()
    }
}

extension ServiceError {
    /// The client connects again when it is told this (`wire.md` §10).
    static func noSubscription(_ id: String) -> ServiceError {
        ServiceError(.notFound, "Subscription '\(id.prefix(100))' does not exist")
    }

    static var tooManyChannels: ServiceError {
        .invalid("channels", "More than \(EventHub.maxChannels) channels on one stream")
    }
}
