import Domain
import ServiceHTTP
import ServiceKit
import Storage

/// A client who watches, as the hub knows it.
struct Subscription: Sendable {
    let id: String
    let caller: Caller
    /// What the client was let in for, to be checked again.
    let request: RequestInfo
    let created: DateTime
    var channels: [WatchedChannel]
    let queue: FrameQueue
    /// Breaks the connection off, without waiting for it to take what was written.
    let drop: @Sendable () -> Void
    /// Events up to and including this one are not for it: it has them, or reads them itself.
    var passed: EventPosition
    var lastFrame: ContinuousClock.Instant
    /// `nil` if the client has never sent one.
    var lastHeartbeat: ContinuousClock.Instant?

    /// As other nodes know it.
    var watcher: Watcher {
        Watcher(id: id, userId: caller.userId, name: caller.email, channels: channels.map(\.channel), created: created)
    }

    func watches(_ channel: EventChannel) -> Bool {
        channels.contains { $0.channel == channel }
    }

    /// What credentials are told apart by.
    var credentials: String {
        (request.headers("Authorization") + request.headers("Cookie")).joined(separator: "\n")
    }
}

extension Watcher {
    /// What is told of it to other clients. All values are text (`wire.md` §10).
    var profile: [(String, String)] {
        [
            ("id", id), ("userId", userId), ("isAuthenticated", "true"), ("displayName", name),
            ("channels", channelNames), ("createdAt", String(created.milliseconds)), ("profileUrl", ""),
        ]
    }

    /// The channel on which nothing is sent stands for none (`wire.md` §10).
    private var channelNames: String {
        channels.isEmpty ? "*" : channels.map(\.description).joined(separator: ",")
    }
}
