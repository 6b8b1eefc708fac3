public import Contract
import Domain
import ServiceKit

/// A session to be stored.
public struct SessionToAdd: Sendable {
    /// `accountId` must be set. A missing `id` is made; a missing `dateCreated` is now; any other date and time is
    /// brought into the form of the wire.
    public var info: SessionInfo
    /// The session it belongs to, such as the call that a transfer came from.
    public var parentSessionId: String?
    public var isArchived: Bool

    public init(_ info: SessionInfo, parentSessionId: String? = nil, isArchived: Bool = false) {
        self.info = info
        self.parentSessionId = parentSessionId
        self.isArchived = isArchived
    }
}

/// What became of a session that was to be stored.
public enum AddedSession: Sendable, Equatable {
    case stored(id: String)
    /// A session with that id was there already and stays as it is.
    case exists(id: String)
}
