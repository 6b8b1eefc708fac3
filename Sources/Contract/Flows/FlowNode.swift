public import OrderedCollections
public import ServiceKit

/// One step of a flow
@DTO(in: .flows)
public struct FlowNode {
    /// Any text, unique within the flow
    public var id: String?
    /// Whether the flow starts here; exactly one node does
    public var isStartNode: Bool = false
    /// The title given in the designer
    public var name: String?
    /// What kind of node it is
    public var spec: FlowNodeSpec?
    /// The parameters, by their names
    public var parameters: OrderedDictionary<String, NodeParameter> = [:]
}

/// A kind of node
@DTO(in: .flows)
public struct FlowNodeSpec {
    /// The name to show, such as Dial
    public var name: String?
    /// The type, such as DialNode, or FlowNode for a subflow
    public var typeName: String?
    /// Where the node is run: /json/reply/{typeName}, or /flows/start?flowId={id} for a subflow
    public var url: String?
    /// Where the designer lists it
    public var category: FlowNodeCategories = .general
    /// What the node does
    public var description: String?
    /// The fields the node takes
    public var dataType: FieldType?
}

/// Where the designer lists a node
@WireEnum(in: .flows)
public enum FlowNodeCategories: String {
    case general = "General"
    case voice = "Voice"
    case logic = "Logic"
    case dateAndTime = "DateAndTime"
    case audio = "Audio"
    case messaging = "Messaging"
    case assistant = "Assistant"
    case flows = "Flows"
    case fax = "Fax"
    case network = "Network"
    case cookies = "Cookies"
    case callCenter = "CallCenter"
    case intelligence = "Intelligence"
}
