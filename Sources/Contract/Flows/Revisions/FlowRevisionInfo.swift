public import ServiceKit

/// A state that a flow had, kept as it was
@DTO(in: .flows)
public struct FlowRevisionInfo {
    /// The ID of the revision
    public var id: String?
    /// The ID of the flow
    public var flowId: String?
    /// Counts the states of the flow from 1
    public var number: Int = 0
    /// The date of the change that made it
    public var dateCreated: String?
    /// Who made the change
    public var createdBy: String?
    /// Why the change was made, as who made it says
    public var comment: String?
    /// The operation that made the change
    public var action: String?
    /// The members of the flow that the change was about
    public var members: [String] = []
    /// How many nodes the flow had
    public var nodeCount: Int = 0
    /// The flow as it was; listings leave it out
    public var flow: FlowInfo?
}
