import Domain
import ServiceHTTP
import ServiceKit
import Storage

/// One client's stream: what it missed, then what happens.
struct EventStream: Sendable {
    /// Missed events that are read at once.
    static let page = 200

    let hub: EventHub
    let events: EventRepository
    let caller: Caller
    let request: RequestInfo
    let channels: [WatchedChannel]
    /// The id of the last frame that the client has, as it says; `nil` if it is new.
    let lastEventId: String?
    /// Where clients reach the server.
    let baseURL: String

    /// Sends until the client goes or is let go.
    func send(to writer: any LiveWriter) async throws {
        let (subscription, start) = try await hub.join(caller, request, channels: channels, drop: writer.drop)
        do {
            try await begin(subscription, start, writer)
            while let frames = await subscription.queue.next() { try await writer.write(frames) }
        } catch {
            await hub.leave(subscription.id)
            throw error
        }
        await hub.leave(subscription.id)
    }

    private func begin(_ subscription: Subscription, _ start: EventPosition, _ writer: any LiveWriter) async throws {
        let settings = hub.settings
        guard let lastEventId else { return try await writer.write(onConnect(subscription, settings, at: start)) }
        guard let last = try await position(lastEventId),
            case .events(var missed) = try await events.events(on: channels, after: last, through: start, limit: Self.page)
        else {
            let frames = onConnect(subscription, settings, at: start) + onMissed(lastEventId, at: start)
            return try await writer.write(frames)
        }
        if last > start { await hub.skip(subscription.id, through: last) }
        var frames = onConnect(subscription, settings, at: last)
        while true {
            for event in missed {
                if let channel = channels.channel(of: event) { frames += EventFrame.event(event, on: channel) }
            }
            try await writer.write(frames)
            guard missed.count == Self.page, let latest = missed.last?.position else { return }
            guard case .events(let more) = try await events.events(on: channels, after: latest, through: start, limit: Self.page) else {
                return try await writer.write(onMissed(String(latest.number), at: start))
            }
            missed = more
            frames = []
        }
    }

    private func position(_ text: String) async throws -> EventPosition? {
        guard let number = Int64(text), number >= 0 else { return nil }
        return try await events.position(ofNumber: number)
    }

    // MARK: Frames

    private func onConnect(_ subscription: Subscription, _ settings: EventSettings, at position: EventPosition) -> [UInt8] {
        let id = subscription.id
        let addresses = [
            ("unRegisterUrl", "\(baseURL)/event-unregister?id=\(id)"), ("heartbeatUrl", "\(baseURL)/event-heartbeat?id=\(id)"),
            ("updateSubscriberUrl", "\(baseURL)/event-subscribers/\(id)"),
            ("heartbeatIntervalMs", String(settings.heartbeat.milliseconds)),
            ("idleTimeoutMs", String(settings.idleTimeout.milliseconds)),
        ]
        return EventFrame.command("onConnect", addresses + subscription.watcher.profile, at: position)
    }

    /// Says that events after the one the client has are forgotten.
    private func onMissed(_ lastEventId: String, at position: EventPosition) -> [UInt8] {
        EventFrame.command("onMissed", [("lastEventId", String(lastEventId.prefix(40)))], at: position)
    }
}

extension Duration {
    fileprivate var milliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
