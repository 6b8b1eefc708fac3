public import ServiceKit

/// The flow that runs in a schedule state
@DTO(in: .endpoints)
public struct ScheduledFlow {
    /// The schedule state the flow serves
    public var state: String?
    /// The ID of the flow
    public var flowId: String?
    /// The name of the flow
    public var flowName: String?
    /// The values of the parameters of the flow
    public var flowParams: Struct?
}
