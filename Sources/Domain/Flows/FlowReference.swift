public import Contract
import OrderedCollections

/// Something outside of a flow that its graph names: another flow, an endpoint, a file, a customer.
public struct FlowReference: Hashable, Sendable {
    /// What kind of thing is named.
    public enum Target: String, Sendable, CaseIterable {
        case flow, endpoint, file, customer
    }

    public var target: Target
    public var id: String
    /// Where in the flow: `nodes.2.parameters.User.value.stringValue`.
    public var path: String
    /// Whether it is a node that runs another flow, named by its URL.
    public var isSubflow = false
}

extension FlowInfo {
    /// What the graph refers to, in the order in which it stands there.
    ///
    /// Subflows are named by the URL of a node. A value of a type that stands for something of the account is a reference
    /// if it is an id; telephone numbers, addresses and templates are values.
    public var references: [FlowReference] {
        var found: [FlowReference] = []
        for (index, node) in nodes.enumerated() {
            if let id = node.spec?.subflowId, !id.isEmpty {
                found.append(FlowReference(target: .flow, id: id, path: "nodes.\(index).spec.url", isSubflow: true))
            }
        }
        forEachParameter { path, parameter in
            guard parameter.source == .value, let target = parameter.type.referenceTarget, let id = parameter.value?.stringValue,
                IDGenerator.isID(id)
            else { return }
            found.append(FlowReference(target: target, id: id, path: path + ".value.stringValue"))
        }
        for (index, parameter) in parameters.enumerated() {
            guard let target = parameter.type.referenceTarget, let id = parameter.defaultValue?.stringValue, IDGenerator.isID(id)
            else { continue }
            found.append(FlowReference(target: target, id: id, path: "parameters.\(index).defaultValue.stringValue"))
        }
        return found
    }

    /// The types of the nodes, each once.
    public var nodeTypes: Set<String> {
        Set(nodes.compactMap { $0.spec?.type })
    }

    /// All parameters of all nodes, with those inside of lists and structs.
    public func forEachParameter(_ body: (_ path: String, NodeParameter) -> Void) {
        for (index, node) in nodes.enumerated() {
            for (name, parameter) in node.parameters { parameter.visit("nodes.\(index).parameters.\(name)", body) }
        }
    }
}

extension NodeParameter {
    fileprivate func visit(_ path: String, _ body: (String, NodeParameter) -> Void) {
        body(path, self)
        for (index, item) in listParameters.enumerated() {
            for (name, parameter) in item.entries { parameter.visit("\(path).listParameters.\(index).\(name)", body) }
        }
        for (name, parameter) in structParameters?.entries ?? [:] { parameter.visit("\(path).structParameters.\(name)", body) }
    }
}

extension ValueTypes {
    /// What a value of this type may name.
    var referenceTarget: FlowReference.Target? {
        switch self {
        case .flow, .flowReference: .flow
        case .user, .endpoint, .team, .assistant, .phoneNumber, .faxNumber: .endpoint
        case .file, .audioFile: .file
        case .customer: .customer
        case .notSpecified, .string, .boolean, .number, .list, .struct, .transition, .custom, .date, .timeZoneId, .time, .emailAccount,
            .integration:
            nil
        }
    }
}
