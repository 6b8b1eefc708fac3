public import Contract
import ServiceKit

/// Something noteworthy that happened to a session.
public enum SessionEvent: Sendable {
    /// It was stored.
    case created
    /// Members have other values than before; their wire names, in wire order. Lines added to the log are an event of
    /// their own.
    case changed(members: [String])
    /// Lines were added to the end of its log.
    case logged(lines: [SessionLogInfo])
    case ended(outcome: String?)
    /// It was moved to the archive.
    case archived
    case deleted

    /// How the event is called: in the log of events, and in the frames of `/event-stream` after `session.`.
    public var kind: String {
        switch self {
        case .created: "created"
        case .changed: "changed"
        case .logged: "logged"
        case .ended: "ended"
        case .archived: "archived"
        case .deleted: "deleted"
        }
    }

    /// What happened between two states of a session, in the order it is told.
    ///
    /// - Parameter changed: the wire names of the members that differ.
    public static func between(_ old: SessionInfo, _ new: SessionInfo, changed: [String]) -> [SessionEvent] {
        var members = changed
        var events: [SessionEvent] = []
        if new.log.count > old.log.count, new.log.prefix(old.log.count).elementsEqual(old.log, by: { $0.wireValue == $1.wireValue }) {
            members.removeAll { $0 == "log" }
            events.append(.logged(lines: Array(new.log[old.log.count...])))
        }
        if !members.isEmpty { events.insert(.changed(members: members), at: 0) }
        if new.ended, !old.ended { events.append(.ended(outcome: new.outcome)) }
        return events
    }
}
