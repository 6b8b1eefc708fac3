import Domain
import ServiceHTTP
import ServiceKit
import Storage

/// The paths of live events (`wire.md` §10).
struct EventEndpoints: Sendable {
    let store: Store
    let hub: EventHub
    /// Where clients reach the server; `nil` takes what the request says.
    let publicURL: String?

    var all: [Endpoint<Caller>] {
        [
            Endpoint("EventStream", ["GET"], "/event-stream", answer: stream),
            Endpoint("EventHeartbeat", ["GET", "POST"], "/event-heartbeat", answer: heartbeat),
            Endpoint("EventUnregister", ["GET", "POST"], "/event-unregister", answer: unregister),
            Endpoint("EventSubscriber", ["POST"], "/event-subscribers/{id}", answer: update),
            Endpoint("EventSubscribers", ["GET"], "/event-subscribers", answer: list),
        ]
    }

    private func stream(_ call: EndpointCall<Caller>) async throws -> EndpointAnswer {
        let caller = try caller(call)
        let events = store.events(in: caller.scope)
        // Nothing is sent on the channel that stands for none.
        let names = (call.texts("channels") + call.texts("channel")).filter { $0 != "*" }
        let channels = try await events.resolve(try channels(names, "channels"))
        try await hub.checkRoom()
        let stream = EventStream(
            hub: hub,
            events: events,
            caller: caller,
            request: call.request,
            channels: channels,
            lastEventId: call.request.header("Last-Event-ID") ?? call.text("lastEventId"),
            baseURL: publicURL ?? "\(call.request.isSecure ? "https" : "http")://\(call.request.host ?? "localhost")"
        )
        return .live(.events { try await stream.send(to: $0) })
    }

    private func heartbeat(_ call: EndpointCall<Caller>) async throws -> EndpointAnswer {
        try await hub.heartbeat(of: own(call))
        return .value(WireValue.map([]))
    }

    private func unregister(_ call: EndpointCall<Caller>) async throws -> EndpointAnswer {
        let watcher = try await own(call)
        try await hub.end(watcher)
        return .value(watcher.map)
    }

    private func update(_ call: EndpointCall<Caller>) async throws -> EndpointAnswer {
        let watcher = try await own(call)
        let added = try channels(call.texts("subscribeChannels"), "subscribeChannels")
        let removed = try channels(call.texts("unsubscribeChannels"), "unsubscribeChannels")
        let resolved = try await store.events(in: caller(call).scope).resolve(added)
        try await hub.update(watcher, add: resolved, remove: removed)
        return .value(WireValue.map([]))
    }

    private func list(_ call: EndpointCall<Caller>) async throws -> EndpointAnswer {
        let asked = try channels(call.texts("channels") + call.texts("channel"), "channels")
        let resolved = try await store.events(in: caller(call).scope).resolve(asked)
        return .value(WireValue.list(try await hub.members(of: resolved.map(\.channel)).map(\.map)))
    }

    /// - Throws: 401 for nobody, 403 for a key that is not for reading sessions.
    private func caller(_ call: EndpointCall<Caller>) throws(ServiceError) -> Caller {
        guard let caller = call.caller else { throw ServiceError(.unauthorized, "Not Authenticated") }
        guard caller.mayWatch else { throw ServiceError(.forbidden, "The key '\(caller.key?.name ?? "")' may not be used for this") }
        return caller
    }

    /// The caller's own subscription, at whatever node.
    ///
    /// - Throws: 404 if there is none with the id that came, 403 if it is another user's.
    private func own(_ call: EndpointCall<Caller>) async throws -> Watcher {
        let caller = try caller(call)
        guard let id = call.text("id") else { throw ServiceError.missing("id") }
        guard let watcher = try await hub.watcher(id) else { throw ServiceError.noSubscription(id) }
        guard watcher.userId == caller.userId else { throw ServiceError(.forbidden, "This subscription is another user's") }
        return watcher
    }

    private func channels(_ names: [String], _ field: String) throws(ServiceError) -> [EventChannel] {
        guard names.count <= EventHub.maxChannels else { throw .tooManyChannels }
        var channels: [EventChannel] = []
        for name in names {
            guard let channel = EventChannel(name) else {
                throw .invalid(field, "'\(name.prefix(100))' is no channel; expected account:ID or session:ID")
            }
            if !channels.contains(channel) { channels.append(channel) }
        }
        return channels
    }
}

extension Caller {
    /// Whether a key, if one is used, is for reading sessions.
    var mayWatch: Bool { key.map { KeyScope.allows($0.scopes, area: "sessions", isReading: true) } ?? true }
}

extension Watcher {
    fileprivate var map: WireValue { .map(profile.map { WireValue.Entry($0.0, .text($0.1)) }) }
}
