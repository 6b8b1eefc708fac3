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
        var copy = self
        copy.mapReferences { reference in
            found.append(reference)
            return nil
        }
        return found
    }

    /// Has the graph refer to something else.
    ///
    /// - Parameter newId: what is named instead; `nil` leaves the reference as it is.
    public mutating func mapReferences(_ newId: (FlowReference) -> String?) {
        for (index, node) in nodes.enumerated() {
            guard let id = node.spec?.subflowId, !id.isEmpty else { continue }
            let reference = FlowReference(target: .flow, id: id, path: "nodes.\(index).spec.url", isSubflow: true)
            if let new = newId(reference) { nodes[index].spec?.setSubflow(new) }
        }
        updateParameters { path, parameter in
            guard parameter.source == .value, let target = parameter.type.referenceTarget, let id = parameter.value?.stringValue,
                IDGenerator.isID(id)
            else { return }
            let reference = FlowReference(target: target, id: id, path: path + ".value.stringValue")
            if let new = newId(reference) { parameter.value?.stringValue = new }
        }
        for (index, parameter) in parameters.enumerated() {
            guard let target = parameter.type.referenceTarget, let id = parameter.defaultValue?.stringValue, IDGenerator.isID(id)
            else { continue }
            let reference = FlowReference(target: target, id: id, path: "parameters.\(index).defaultValue.stringValue")
            if let new = newId(reference) { parameters[index].defaultValue?.stringValue = new }
        }
    }

    /// The types of the nodes, each once.
    public var nodeTypes: Set<String> {
        Set(nodes.compactMap { $0.spec?.type })
    }

    /// Changes parameters of nodes, with those inside of lists and structs, from the outside in.
    mutating func updateParameters(_ body: (_ path: String, inout NodeParameter) -> Void) {
        for index in nodes.indices { nodes[index].parameters.update("nodes.\(index).parameters", body) }
    }

    /// All parameters of all nodes, with those inside of lists and structs.
    func forEachParameter(_ body: (_ path: String, NodeParameter) -> Void) {
        var copy = self
        copy.updateParameters { body($0, $1) }
    }
}

extension OrderedDictionary<String, NodeParameter> {
    fileprivate mutating func update(_ path: String, _ body: (String, inout NodeParameter) -> Void) {
        for index in values.indices {
            let name = keys[index]
            values[index].update("\(path).\(name)", body)
        }
    }
}

extension NodeParameter {
    fileprivate mutating func update(_ path: String, _ body: (String, inout NodeParameter) -> Void) {
        body(path, &self)
        for index in listParameters.indices { listParameters[index].entries.update("\(path).listParameters.\(index)", body) }
        structParameters?.entries.update(path + ".structParameters", body)
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
