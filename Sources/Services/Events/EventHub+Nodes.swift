import Domain
import Logging
import ServiceKit
import Storage

/// What nodes know of each other's watchers: requests about a stream may reach any of them.
///
/// The table of watchers says who there is, and a node that is asked for something about a client of another leaves it a
/// message in the log of events, which that one reads anyway. Heartbeats come often and are not told one by one: they are
/// noted in the table now and then, and the client's node looks there before it would drop it.
extension EventHub {
    /// How often a node says that it is alive.
    private static var signInterval: Duration { .seconds(20) }

    /// A client who watches, here or at another node; `nil` if there is none with this id.
    func watcher(_ id: String) async throws -> Watcher? {
        if let subscription = subscriptions[id] { return subscription.watcher }
        return try await nodes?.find(id)
    }

    /// Those who watch any of these channels, at all nodes.
    func members(of channels: [EventChannel]) async throws -> [Watcher] {
        try await nodes?.members(of: channels) ?? membersHere(of: channels)
    }

    // MARK: Asked of any node

    /// Notes that a client lives.
    func heartbeat(of watcher: Watcher) async throws {
        guard let nodes, subscriptions[watcher.id] == nil else { return try heartbeat(watcher.id) }
        let isNoted = watcher.heard.map { clock.now().milliseconds - $0.milliseconds < Int64(settings.noteInterval / .milliseconds(1)) }
        if isNoted != true { try await nodes.noteHeartbeat(of: watcher) }
    }

    /// Ends a client's stream.
    func end(_ watcher: Watcher) async throws {
        guard let nodes, subscriptions[watcher.id] == nil else { return leave(watcher.id) }
        try await nodes.send(WatcherMessage(.unregister, of: watcher.id, from: node))
    }

    /// Lets a client watch other channels, which it may.
    func update(_ watcher: Watcher, add: [WatchedChannel], remove: [EventChannel]) async throws {
        guard let nodes, subscriptions[watcher.id] == nil else { return try update(watcher.id, add: add, remove: Set(remove)) }
        let channels = Set(watcher.channels).subtracting(remove).union(add.map(\.channel))
        guard channels.count <= Self.maxChannels else { throw ServiceError.tooManyChannels }
        if !remove.isEmpty { try await nodes.send(WatcherMessage(.unsubscribe, of: watcher.id, channels: remove, from: node)) }
        if !add.isEmpty {
            try await nodes.send(WatcherMessage(.subscribe, of: watcher.id, channels: add.map(\.channel), from: node))
        }
    }

    // MARK: Telling the others

    /// Makes a client known. If the store fails, it is made known later: its events come all the same.
    func register(_ subscription: Subscription) async {
        guard let nodes else { return }
        do {
            if lastSign == nil { try await giveSign(nodes) }
            try await nodes.add(subscription.watcher)
        } catch {
            logger.warning("a watcher is not known to other nodes yet", metadata: ["cause": .string("\(error)")])
        }
    }

    /// Makes known what a client watches now.
    func register(_ subscription: Subscription, joined: [EventChannel], left: [EventChannel]) {
        guard let nodes else { return }
        let watcher = subscription.watcher
        // What fails here is put right with the next sign of life.
        Task { try? await nodes.change(watcher, joined: joined, left: left) }
    }

    func unregister(_ subscription: Subscription) {
        guard let nodes else { return }
        let watcher = subscription.watcher
        Task { try? await nodes.remove(watcher) }
    }

    /// Says again and again that this node is alive.
    func stayKnown() async {
        guard let nodes else { return }
        repeat {
            do {
                try await giveSign(nodes)
            } catch {
                if error is CancellationError { return }
                logger.warning("other nodes do not hear from this one; trying again", metadata: ["cause": .string("\(error)")])
            }
        } while (try? await Task.sleep(for: Self.signInterval)) != nil
    }

    private func giveSign(_ nodes: WatcherRepository) async throws {
        try await nodes.keepAlive(subscriptions.values.map(\.watcher))
        lastSign = .now
    }

    /// This node ends, and all who watched at it connect to others.
    func forgetAll() async {
        guard let nodes else { return }
        // Also when the task is cancelled: the others would wait for this node for a minute.
        await Task { try? await nodes.removeAll() }.value
    }

    // MARK: Listening to the others

    /// Does what another node says, if the event is a message.
    func heed(_ event: StoredEvent) async {
        guard let message = WatcherMessage(event), message.node != node else { return }
        switch message.kind {
        case .joined, .left:
            guard let watcher = message.watcher else { return }
            for channel in message.channels { tell(message.kind == .joined ? "onJoin" : "onLeave", of: watcher, on: channel) }
        case .heartbeat:
            try? heartbeat(message.watcherId)
        case .unregister:
            leave(message.watcherId)
        case .unsubscribe:
            try? update(message.watcherId, add: [], remove: Set(message.channels))
        case .subscribe:
            guard let subscription = subscriptions[message.watcherId] else { return }
            let channels = try? await store.events(in: subscription.caller.scope).resolve(message.channels)
            try? update(message.watcherId, add: channels ?? [], remove: [])
        }
    }

    /// Counts heartbeats that other nodes noted. While the store does not answer, nobody counts as silent.
    func takeOverHeartbeats(of ids: [String]) async {
        guard let nodes else { return }
        let noted = try? await nodes.heartbeats(of: ids)
        let now = (wall: clock.now(), here: ContinuousClock.now)
        for id in ids {
            guard let last = subscriptions[id]?.lastHeartbeat else { continue }
            guard let noted else {
                subscriptions[id]?.lastHeartbeat = now.here
                continue
            }
            guard let moment = noted[id] else { continue }
            // It may have sent more since that were not noted.
            let heard = now.here - .milliseconds(now.wall.milliseconds - moment.milliseconds) + settings.noteInterval
            subscriptions[id]?.lastHeartbeat = max(last, heard)
        }
    }
}
