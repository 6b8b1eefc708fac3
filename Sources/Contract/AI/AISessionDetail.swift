public import ServiceKit

/// An AI session with its queued actions
@DTO(in: .ai, extends: AISessionInfo.self)
public struct AISessionDetail {
    /// The queued actions recorded on the session
    public var actions: [AISessionActionInfo] = []
    /// The text log of the latest applied change set
    public var log: String?
}

/// A change that an assistant proposes and a person applies
@DTO(in: .ai)
public struct AISessionActionInfo {
    /// The date the action was recorded
    public var date: String?
    /// The ID of the action
    public var id: String?
    /// The name of the function to call
    public var functionName: String?
    /// The arguments of the function (JSON)
    public var arguments: String?
    /// What the action does, for a person to read
    public var description: String?
    /// Whether the action can be applied; if not, it is skipped
    public var canBeApplied: Bool = false
}
