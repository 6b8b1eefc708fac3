public import ServiceKit

/// What differs between two states of a flow; nothing is listed that only moved or got another ID
@DTO(in: .flows)
public struct FlowDiff {
    /// The number of the revision compared with
    public var from: Int = 0
    /// The number of the revision that is compared
    public var to: Int = 0
    /// Name, roles, texts, customer and tags
    public var members: [FlowMemberChange] = []
    /// The nodes
    public var nodes: [FlowNodeChange] = []
    /// Where nodes lead
    public var transitions: [FlowTransitionChange] = []
    /// The parameters of nodes, with those inside of lists and structs, but no transitions
    public var nodeParameters: [FlowNodeParameterChange] = []
    /// The values the flow takes and gives
    public var parameters: [FlowParameterChange] = []
    /// Where the flow ends
    public var exits: [FlowExitChange] = []
    /// Whether the layout in the designer differs
    public var isLayoutChanged: Bool = false
}

/// How something differs
@WireEnum(in: .flows)
public enum FlowChanges: String {
    case added = "Added"
    case removed = "Removed"
    case changed = "Changed"
}

/// A member of a flow that differs
@DTO(in: .flows)
public struct FlowMemberChange {
    /// The name of the member
    public var name: String?
    /// The value before
    public var before: WireValue?
    /// The value after
    public var after: WireValue?
}

/// A node that differs in itself; its parameters are listed apart
@DTO(in: .flows)
public struct FlowNodeChange {
    /// How it differs
    public var change: FlowChanges = .added
    /// The ID of the node
    public var nodeId: String?
    /// The node before, without its parameters
    public var before: FlowNode?
    /// The node after, without its parameters
    public var after: FlowNode?
}

/// A way from a node to another that differs
@DTO(in: .flows)
public struct FlowTransitionChange {
    /// How it differs
    public var change: FlowChanges = .added
    /// The ID of the node
    public var nodeId: String?
    /// The parameter that holds the transition; inside of lists and structs with the path to it
    public var parameter: String?
    /// The node or exit it led to
    public var before: String?
    /// The node or exit it leads to
    public var after: String?
}

/// A parameter of a node that differs
@DTO(in: .flows)
public struct FlowNodeParameterChange {
    /// How it differs
    public var change: FlowChanges = .added
    /// The ID of the node
    public var nodeId: String?
    /// The parameter; inside of lists and structs with the path to it
    public var parameter: String?
    /// The parameter before, without what is inside of it
    public var before: NodeParameter?
    /// The parameter after, without what is inside of it
    public var after: NodeParameter?
}

/// A parameter of the flow that differs
@DTO(in: .flows)
public struct FlowParameterChange {
    /// How it differs
    public var change: FlowChanges = .added
    /// The name of the parameter
    public var name: String?
    /// The parameter before
    public var before: FlowParameter?
    /// The parameter after
    public var after: FlowParameter?
}

/// An exit that differs
@DTO(in: .flows)
public struct FlowExitChange {
    /// How it differs
    public var change: FlowChanges = .added
    /// The name of the exit
    public var name: String?
}
