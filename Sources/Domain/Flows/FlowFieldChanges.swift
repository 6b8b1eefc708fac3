public import Contract

/// What new declarations of custom fields mean for flows, whose nodes name the fields that they take values from.
///
/// A field is known by its id. Fields that everything has are not custom, and mean the same afterwards.
public struct FlowFieldChanges: Sendable {
    /// The name that a field has from now on; `nil` if it is gone.
    private var names: [FlowField: String?] = [:]

    public init(from old: SystemSettingsInfo, to new: SystemSettingsInfo) {
        let sources: [(source: NodeParameterSources, builtIn: KeyValuePairs<String, ValueTypes>)] = [
            (.customer, BuiltInFields.customer), (.system, BuiltInFields.system), (.endpoint, BuiltInFields.endpoint),
            (.user, BuiltInFields.user),
        ]
        for (source, builtIn) in sources {
            let later = new.fields(of: source)
            for field in old.fields(of: source) {
                guard let name = field.name, !builtIn.contains(where: { $0.key == name }) else { continue }
                let then = later.first { $0.id == field.id } ?? later.first { $0.name == name }
                if then?.name != name { names[FlowField(source: source, name: name)] = .some(then?.name) }
            }
        }
    }

    public var isEmpty: Bool { names.isEmpty }

    /// Whether a flow names any of the fields.
    public func concern(_ flow: FlowInfo) -> Bool {
        flow.usedFields.contains { names[$0] != nil }
    }

    /// The fields that are gone and that a flow takes values from, each once.
    public func removed(from flow: FlowInfo) -> [(source: NodeParameterSources, name: String)] {
        var found: [FlowField] = []
        for field in flow.usedFields where names[field] == .some(nil) && !found.contains(field) { found.append(field) }
        return found.map { ($0.source, $0.name) }
    }

    /// Has the nodes of a flow name the fields as they are called from now on. A parameter whose field is gone has none.
    public func apply(to flow: inout FlowInfo) {
        flow.updateParameters { _, parameter in
            guard let field = parameter.field, let name = names[field] else { return }
            parameter.referenceId = name
        }
    }
}

extension SystemSettingsInfo {
    /// The custom fields that nodes can take values from.
    fileprivate func fields(of source: NodeParameterSources) -> [DataField] {
        switch source {
        case .customer: customerFields.map(\.base)
        case .system: systemFields.map(\.base)
        case .endpoint: endpointFields.filter { $0.endpointType != .user }.map(\.base)
        case .user: endpointFields.filter { $0.endpointType == nil || $0.endpointType == .user }.map(\.base)
        case .value, .expression, .session: []
        }
    }
}
