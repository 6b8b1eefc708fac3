public import Contract
import ServiceKit

extension AvailableFlowNode {
    /// The kinds of nodes that come with the server.
    public static let builtIn = NodeCatalogue.all.map { AvailableFlowNode($0) }

    private init(_ node: any NodeDeclaration.Type) {
        self.init()
        base.name = node.title
        base.typeName = node.typeName
        base.url = FlowNodeSpec.url(ofNode: node.typeName)
        base.category = node.category
        base.description = node.schema.summary
        var type = FieldType(node)
        if let names = node.transitionNames, let index = type.fields.firstIndex(where: { $0.name == names.list }) {
            type.fields[index].transitionNameFormat = names.format
        }
        base.dataType = type
        channels = node.channels
        roles = FlowRoles.allCases.filter { !Set($0.channels).isDisjoint(with: node.channels) }
        requiredFields = node.schema.members.filter(\.isRequired).map(\.name)
    }

    /// A flow as a node of another: it takes what the flow takes, gives what the flow gives, and goes on where the flow
    /// ends.
    public init(subflow flow: FlowInfo) {
        self.init()
        base.name = flow.name
        base.typeName = FlowNodeSpec.subflowType
        base.url = FlowNodeSpec.url(ofSubflow: flow.base.id ?? "")
        base.category = .flows
        base.description = flow.description
        let exits = flow.exits.isEmpty ? ["Done"] : flow.exits.compactMap(\.name)
        base.dataType = FieldType {
            $0.typeName = FlowNodeSpec.subflowType
            $0.fields = flow.parameters.filter(\.isPublic).map { DataField($0) } + exits.map { DataField(exit: $0) }
        }
        channels = FlowChannels.allCases
        roles = FlowRoles.allCases
    }

    /// Whether a flow that is used like this can have such a node. A flow that says nothing can have all.
    public func suits(_ roles: [FlowRoles]) -> Bool {
        roles.isEmpty || !Set(roles).isDisjoint(with: self.roles)
    }
}

extension FlowRoles {
    /// The channels on which a flow runs that is used like this.
    var channels: [FlowChannels] {
        switch self {
        case .ui, .reference: FlowChannels.allCases
        case .phoneNumberRouting: [.voice, .chat]
        case .userDialOut: [.voice]
        case .faxNumberRouting: [.fax]
        }
    }
}

extension DataField {
    fileprivate init(_ parameter: FlowParameter) {
        self.init()
        (id, name) = (parameter.name, parameter.name)
        (type, listType, defaultValue, isOutput) = (parameter.type, parameter.listType, parameter.defaultValue, parameter.isOutput)
    }

    fileprivate init(exit: String) {
        self.init()
        (id, name, type, disableBinding) = (exit, exit, .transition, true)
    }
}
