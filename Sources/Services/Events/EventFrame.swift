import Domain
import ServiceHTTP
import ServiceKit
import Storage

/// The frames of `/event-stream`: a selector, a space, and JSON (`wire.md` §10).
enum EventFrame {
    /// A frame about the stream itself.
    ///
    /// - Parameters:
    ///   - position: from where to go on after it.
    ///   - channel: on which it is sent; `nil` if it is for one client alone.
    static func command(
        _ name: String,
        _ members: [(String, String)],
        at position: EventPosition,
        on channel: EventChannel? = nil
    ) -> [UInt8] {
        let selector = (channel.map { "\($0)@" } ?? "") + "cmd.\(name) "
        return ServerSentEvent.frame(id: String(position.number), data: Array(selector.utf8) + JSONWriter.object(members))
    }

    /// A frame about something that happened.
    static func event(_ event: StoredEvent, on channel: EventChannel) -> [UInt8] {
        let kind = event.sessionId.isEmpty ? event.kind : "session.\(event.kind)"
        return ServerSentEvent.frame(id: String(event.position.number), data: Array("\(channel)@\(kind) ".utf8) + event.data)
    }
}

extension [WatchedChannel] {
    /// The channel on which somebody who watches these is told of an event; the account's before the session's.
    func channel(of event: StoredEvent) -> EventChannel? {
        var found: EventChannel?
        for watched in self where watched.accountNumber == event.accountNumber {
            switch watched.channel {
            case .account: return watched.channel
            case .session(let id): if id == event.sessionId { found = watched.channel }
            }
        }
        return found
    }
}

extension JSONWriter {
    /// An object whose values are texts.
    static func object(_ members: [(String, String)]) -> [UInt8] {
        var out = JSONWriter(capacity: 256)
        out.beginObject()
        for (name, value) in members {
            out.key(name)
            out.value(value)
        }
        out.endObject()
        return out.bytes
    }
}
