public import Contract
public import ServiceKit

extension PackageInfo {
    /// The most flows that a package holds.
    public static let maxFlows = 1000

    /// Flows with the custom fields that they use, to be taken elsewhere.
    ///
    /// Ids stand in it as they are, so that flows can name each other; names of customers and tags go along to be known
    /// again. Values of the account's fields stay where they are.
    ///
    /// - Parameter withAllFields: whether fields are added that no flow uses.
    /// - Throws: 409 that lists each place where a flow names something that stays with its account: endpoints, files,
    ///   customers, flows outside of the package.
    public init(_ flows: [FlowInfo], settings: SystemSettingsInfo, withAllFields: Bool) throws(ServiceError) {
        self.init()
        let ids = Set(flows.compactMap(\.base.id))
        let bound = flows.enumerated().flatMap { index, flow in flow.bound(besides: ids, "flows.\(index)") }
        if let first = bound.first { throw ServiceError(.conflict, first.message, fields: Array(bound.prefix(FlowCheck.maxFaults))) }
        self.flows = flows.map(\.portable)
        let used = Set(flows.flatMap(\.usedFields))
        func isTaken(_ source: [NodeParameterSources], _ field: DataField) -> Bool {
            withAllFields || source.contains { used.contains(FlowField(source: $0, name: field.name ?? "")) }
        }
        customerFields = settings.customerFields.filter { isTaken([.customer], $0.base) }
        endpointFields = settings.endpointFields.filter { isTaken([.endpoint, .user], $0.base) }
        systemFields = settings.systemFields.filter { isTaken([.system], $0.base) }.map { field in
            var field = field
            field.value = nil
            return field
        }
    }
}

extension FlowInfo {
    /// What stays with the account: everything that is named but flows that go along.
    fileprivate func bound(besides ids: Set<String>, _ path: String) -> [ServiceError.Field] {
        var found = references.filter { $0.target != .flow || !ids.contains($0.id) }.map { reference in
            let message = "The flow '\((name ?? "").prefix(100))' refers to the \(reference.target.rawValue) \(reference.id) of the account"
            return ServiceError.Field(.conflict, "\(path).\(reference.path)", message)
        }
        forEachParameter { place, parameter in
            guard parameter.source == .value, parameter.type == .emailAccount || parameter.type == .integration,
                let value = parameter.value?.stringValue, !value.isEmpty
            else { return }
            let message = "The flow '\((name ?? "").prefix(100))' uses something of the account: '\(value.prefix(100))'"
            found.append(ServiceError.Field(.conflict, "\(path).\(place).value.stringValue", message))
        }
        return found
    }

    /// Without what says whose it is here, but with the names of customers and tags.
    fileprivate var portable: FlowInfo {
        var flow = self
        flow.base = EntityInfo { $0.id = base.id }
        (flow.accountId, flow.accountName) = (nil, nil)
        return flow
    }
}
