public import Contract
public import ServiceKit

extension FlowInfo {
    /// Finds out whether the graph makes sense before it is stored: what the rules of the API ask of nodes, parameters,
    /// transitions and exits.
    ///
    /// - Throws: 400 that lists everything that is wrong, each with a code and a path: `nodes.2.parameters.Done.id`.
    public func checkGraph() throws(ServiceError) {
        var check = FlowCheck(flow: self)
        check.run()
        guard let first = check.faults.first else { return }
        throw ServiceError(first.code, "\(first.name): \(first.message)", fields: check.faults)
    }
}

/// What is wrong with the graph of a flow.
struct FlowCheck {
    /// The most of each kind that a flow may have.
    static let maxNodes = 5000
    static let maxParameters = 50_000
    /// In bytes. Lists filter by it.
    static let maxTypeLength = 200
    /// More faults than this help nobody.
    static let maxFaults = 100

    let flow: FlowInfo
    private(set) var faults: [ServiceError.Field] = []
    private var targets: Set<String> = []
    private var parameterIds: Set<String> = []
    private var parameterCount = 0

    init(flow: FlowInfo) {
        self.flow = flow
    }

    mutating func run() {
        guard flow.nodes.count <= Self.maxNodes else {
            return add(.outOfRange, "nodes", "A flow has at most \(Self.maxNodes) nodes; these are \(flow.nodes.count)")
        }
        targets = Set(flow.nodes.compactMap(\.id) + flow.exits.compactMap(\.name))
        checkStart()
        checkNames()
        for (index, node) in flow.nodes.enumerated() { check(node, "nodes.\(index)") }
    }

    mutating func add(_ code: ErrorCode, _ path: String, _ message: String) {
        if faults.count < Self.maxFaults { faults.append(ServiceError.Field(code, path, message)) }
    }

    /// - Returns: the text, unless it is missing, which is a fault.
    mutating func required(_ text: String?, _ path: String, _ message: String) -> String? {
        if let text, !text.isEmpty { return text }
        add(.notEmpty, path, message)
        return nil
    }

    // MARK: Nodes

    private mutating func checkStart() {
        let starts = flow.nodes.indices.filter { flow.nodes[$0].isStartNode }
        if starts.isEmpty, !flow.nodes.isEmpty { add(.argument, "nodes", "No node is the start; set 'isStartNode' of one") }
        for index in starts.dropFirst() {
            add(.duplicate, "nodes.\(index).isStartNode", "Only one node is the start; node \(starts[0]) is one already")
        }
    }

    /// Ids of nodes and names of exits are what transitions go to, so no two may be the same.
    private mutating func checkNames() {
        var ids: Set<String> = []
        for (index, node) in flow.nodes.enumerated() {
            guard let id = required(node.id, "nodes.\(index).id", "A node needs an id") else { continue }
            if !ids.insert(id).inserted { add(.duplicate, "nodes.\(index).id", "Another node has the id '\(id.prefix(100))'") }
        }
        checkParametersAndExits(nodeIds: ids)
    }

    private mutating func check(_ node: FlowNode, _ path: String) {
        if let type = node.spec?.type, type.utf8.count > Self.maxTypeLength {
            add(.outOfRange, path + ".spec.typeName", "The type of a node is longer than \(Self.maxTypeLength) bytes")
        }
        _ = required(node.spec?.url, path + ".spec.url", "A node needs the URL of its kind")
        check(node.parameters, path + ".parameters")
        checkKnown(node, path)
    }

    // MARK: Parameters of nodes

    private mutating func check(_ parameters: some Sequence<(key: String, value: NodeParameter)>, _ path: String) {
        for (name, parameter) in parameters { check(parameter, "\(path).\(name)") }
    }

    private mutating func check(_ parameter: NodeParameter, _ path: String) {
        parameterCount += 1
        guard parameterCount <= Self.maxParameters else {
            if parameterCount == Self.maxParameters + 1 {
                add(.outOfRange, path, "The nodes of a flow have at most \(Self.maxParameters) parameters")
            }
            return
        }
        if let id = required(parameter.id, path + ".id", "A parameter of a node needs an id") {
            if !parameterIds.insert(id).inserted {
                add(.duplicate, path + ".id", "Another parameter in this flow has the id '\(id.prefix(100))'")
            }
        }
        checkTransition(parameter, path)
        for (index, item) in parameter.listParameters.enumerated() { check(item.entries, "\(path).listParameters.\(index)") }
        if let members = parameter.structParameters { check(members.entries, path + ".structParameters") }
    }

    /// A transition that is unset ends the path there.
    private mutating func checkTransition(_ parameter: NodeParameter, _ path: String) {
        guard parameter.type == .transition, parameter.source == .value, let target = parameter.value?.stringValue,
            !target.isEmpty, !targets.contains(target)
        else { return }
        add(.unknownReference, path + ".value.stringValue", "No node has the id, and no exit the name, '\(target.prefix(100))'")
    }
}
