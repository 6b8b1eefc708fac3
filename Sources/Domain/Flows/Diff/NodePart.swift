import Contract
import OrderedCollections

/// Where a parameter stands in a flow, whatever order its nodes are in.
struct NodePart: Hashable {
    /// The id of the node.
    var node: String
    /// The name of the parameter; inside of lists and structs with what leads to it: `Choices.0.Next`.
    var path: String

    /// The parameters of all nodes, each by itself: without an id, and without what is inside of it, which has a place of
    /// its own.
    static func all(of flow: FlowInfo) -> OrderedDictionary<NodePart, NodeParameter> {
        var parts: OrderedDictionary<NodePart, NodeParameter> = [:]
        for node in flow.nodes {
            for (name, parameter) in node.parameters { add(parameter, node.id ?? "", name, &parts) }
        }
        return parts
    }

    private static func add(
        _ parameter: NodeParameter,
        _ node: String,
        _ path: String,
        _ parts: inout OrderedDictionary<NodePart, NodeParameter>
    ) {
        var own = parameter
        (own.id, own.listParameters, own.structParameters) = (nil, [], nil)
        parts[NodePart(node: node, path: path)] = own
        for (index, item) in parameter.listParameters.enumerated() {
            for (name, member) in item.entries { add(member, node, "\(path).\(index).\(name)", &parts) }
        }
        for (name, member) in parameter.structParameters?.entries ?? [:] { add(member, node, "\(path).\(name)", &parts) }
    }
}

extension NodeParameter {
    /// Whether it says where the flow goes on.
    var isTransition: Bool { type == .transition }
}
