/// Something noteworthy that happened to what an account owns.
public enum EntityEvent: Sendable, Equatable {
    /// It was stored.
    case created
    /// Members have other values than before; their wire names, in wire order.
    case changed(members: [String])
    case deleted

    /// How the event is called, after the kind of what it happened to: `customer.changed`.
    public var kind: String {
        switch self {
        case .created: "created"
        case .changed: "changed"
        case .deleted: "deleted"
        }
    }
}
