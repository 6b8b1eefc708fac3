public import Domain
public import ServiceKit

/// A client who watches, as all nodes know it.
public struct Watcher: Sendable, Equatable {
    /// Not to be guessed.
    public var id: String
    public var userId: String
    /// How the user is called where others see it.
    public var name: String
    public var channels: [EventChannel]
    public var created: DateTime
    /// When a heartbeat that came to another node than its own was noted; `nil` if there was none.
    public var heard: DateTime?

    public init(id: String, userId: String, name: String, channels: [EventChannel], created: DateTime) {
        self.id = id
        self.userId = userId
        self.name = name
        self.channels = channels
        self.created = created
    }

    /// A row of ``columns``.
    init(_ row: any SQLRow) {
        id = row.text(0)
        userId = row.text(1)
        name = row.text(2)
        channels = row.text(3).split(separator: ",").compactMap { EventChannel(String($0)) }
        created = DateTime(milliseconds: row.int64(4))
        heard = row.optionalInt64(5).map { DateTime(milliseconds: $0) }
    }

    static let columns: SQL = "w.id, w.user_id, w.name, w.channels, w.created, w.heard"

    /// As the table holds them.
    var channelList: String { channels.map(\.description).joined(separator: ",") }
}

/// What one node tells the others about a client who watches. Read from the log of events, in order with the events.
public struct WatcherMessage: Sendable, Equatable {
    public enum Kind: String, Sendable {
        /// It watches these channels from now on.
        case joined
        /// It no longer watches these channels.
        case left
        /// Its first heartbeat has come, to another node than its own.
        case heartbeat
        /// It wants to watch these channels too.
        case subscribe
        /// It wants to watch these channels no longer.
        case unsubscribe
        /// It wants to end.
        case unregister
    }

    public var kind: Kind
    public var watcherId: String
    public var channels: [EventChannel]
    /// About ``Kind/joined`` and ``Kind/left``: who it is.
    public var watcher: Watcher?
    /// The node that says so.
    public var node: String

    public init(_ kind: Kind, of watcherId: String, channels: [EventChannel] = [], watcher: Watcher? = nil, from node: String) {
        self.kind = kind
        self.watcherId = watcherId
        self.channels = channels
        self.watcher = watcher
        self.node = node
    }
}
