public import ServiceKit

/// A flow: a graph of nodes that runs when something arrives
@DTO(in: .flows, extends: EntityInfo.self)
public struct FlowInfo {
    /// The name of the flow
    public var name: String?
    /// What the flow can be used for
    public var roles: [FlowRoles] = []
    /// What the flow does
    public var description: String?
    /// Notes for those who edit the flow
    public var notes: String?
    /// The ID of the account
    public var accountId: String?
    /// The name of the account
    public var accountName: String?
    /// The ID of the customer
    public var customerId: String?
    /// The name of the customer
    public var customerName: String?
    /// The customers from the outermost to the one this belongs to
    public var customerBreadcrumb: [CustomerBreadcrumb] = []
    /// The nodes; listings leave them out unless asked
    public var nodes: [FlowNode] = []
    /// The values the flow takes and gives
    public var parameters: [FlowParameter] = []
    /// Where the flow ends
    public var exits: [FlowExit] = []
    /// Designer layout data
    @Member("UI") public var ui: FlowUI?
    /// The tags of the flow
    public var tags: [Tag] = []
    /// How many nodes the flow has
    public var nodeCount: Int = 0
}

/// What a flow can be used for
@WireEnum(in: .flows)
public enum FlowRoles: String {
    case ui = "UI"
    case reference = "Reference"
    case phoneNumberRouting = "PhoneNumberRouting"
    case userDialOut = "UserDialOut"
    case faxNumberRouting = "FaxNumberRouting"
}

/// A way out of a flow
@DTO(in: .flows)
public struct FlowExit {
    /// The ID of the exit
    public var id: String?
    /// The word a transition names to leave here
    public var name: String?
}
