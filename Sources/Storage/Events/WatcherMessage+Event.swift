import Domain
import ServiceKit

/// Messages travel as rows of the log of events that belong to no account, so that whoever watches is never sent one.
extension WatcherMessage {
    static let kindOfEvent = "watcher"

    /// - Returns: `nil` if the event is none.
    public init?(_ event: StoredEvent) {
        guard event.accountNumber == 0, event.kind == Self.kindOfEvent,
            case .map(let entries)? = try? JSONReader.parse(event.data)
        else { return nil }
        var texts: [String: String] = [:]
        for entry in entries {
            if case .text(let text) = entry.value { texts[entry.name] = text }
        }
        guard let kind = Kind(rawValue: texts["kind"] ?? ""), let id = texts["id"], let node = texts["node"] else { return nil }
        func channels(_ name: String) -> [EventChannel] {
            (texts[name] ?? "").split(separator: ",").compactMap { EventChannel(String($0)) }
        }
        self.init(kind, of: id, channels: channels("channels"), from: node)
        guard let userId = texts["userId"], let name = texts["name"], let created = texts["created"].flatMap({ Int64($0) }) else { return }
        watcher = Watcher(
            id: id,
            userId: userId,
            name: name,
            channels: channels("all"),
            created: DateTime(milliseconds: created)
        )
    }

    func record(at moment: DateTime, _ transaction: SQLTransaction) throws {
        try transaction.connection.send(
            """
            INSERT INTO event (account_no, session_id, kind, created, data)
            VALUES (0, '', \(Self.kindOfEvent), \(moment), \(SQLValue.utf8(data)))
            """
        )
        transaction.eventRecorded()
    }

    private var data: [UInt8] {
        var members = [
            ("kind", kind.rawValue), ("id", watcherId), ("node", node),
            ("channels", channels.map(\.description).joined(separator: ",")),
        ]
        if let watcher {
            members += [
                ("userId", watcher.userId), ("name", watcher.name), ("created", String(watcher.created.milliseconds)),
                ("all", watcher.channelList),
            ]
        }
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
