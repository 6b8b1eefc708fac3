/// What somebody can watch: all sessions of an account, or one session.
public enum EventChannel: Sendable, Hashable, CustomStringConvertible {
    case account(id: String)
    case session(id: String)

    /// Reads `account:ID` and `session:ID`; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, IDGenerator.isID(parts[1]) else { return nil }
        switch parts[0] {
        case "account": self = .account(id: parts[1])
        case "session": self = .session(id: parts[1])
        default: return nil
        }
    }

    /// As clients name it.
    public var description: String {
        switch self {
        case .account(let id): "account:\(id)"
        case .session(let id): "session:\(id)"
        }
    }
}
