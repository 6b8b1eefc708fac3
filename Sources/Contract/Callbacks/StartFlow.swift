public import ServiceKit

/// Internal route that runs a flow as a node of another flow
@Operation(in: .flows, .any("/flows/start"), access: .everyone, returns: RawContent.self, tag: "callbacks")
public struct StartFlow {
    /// The ID of the flow
    public var flowId: String?
}
