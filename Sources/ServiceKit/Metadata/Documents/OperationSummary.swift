import OrderedCollections

/// One operation in the list that `/operations/metadata` answers.
@DTO(in: .library)
struct OperationSummary {
    var name: String?
    var responseName: String?
    var serviceName: String?
    /// The verbs, `ANY` for all.
    var actions: [String] = []
    /// The verbs of each path.
    var routes: OrderedDictionary<String, String> = [:]

    init(of operation: any Operation.Type, in registry: ServiceRegistry) {
        let facts = operation.operation
        name = operation.schema.name
        responseName = facts.response.map { TypeNames.csharp.spell($0) }
        serviceName = registry.name
        for route in facts.routes {
            let verbs = route.verbs ?? ["ANY"]
            routes[route.path] = ([routes[route.path]].compactMap(\.self) + verbs).joined(separator: ",")
            actions += verbs.filter { !actions.contains($0) }
        }
        if facts.routes.isEmpty { actions = ["ANY"] }
    }
}
