import Contract

/// A field that a node takes a value from.
struct FlowField: Hashable {
    var source: NodeParameterSources
    var name: String
}

extension NodeParameter {
    /// The field that it is taken from or put into; `nil` if there is none.
    var field: FlowField? {
        guard source != .value, source != .expression, let name = referenceId, !name.isEmpty else { return nil }
        return FlowField(source: source, name: name)
    }
}

extension FlowInfo {
    /// The fields of customers, endpoints, users and the account that nodes take values from or put values into.
    var usedFields: [FlowField] {
        var found: [FlowField] = []
        forEachParameter { _, parameter in
            if let field = parameter.field { found.append(field) }
        }
        return found
    }
}
