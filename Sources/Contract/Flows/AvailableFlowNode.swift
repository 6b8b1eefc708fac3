public import ServiceKit

/// A kind of node that a flow can use
@DTO(in: .flows, extends: FlowNodeSpec.self)
public struct AvailableFlowNode {
    /// The channels it makes sense on
    public var channels: [FlowChannels] = []
    /// What a flow can be used for that has it
    public var roles: [FlowRoles] = []
    /// The fields it cannot run without
    public var requiredFields: [String] = []
}
