import OrderedCollections

/// The paths of an OpenAPI document.
struct PathCatalogue {
    private var items: OrderedDictionary<String, Item> = [:]

    /// One path with the operations of its verbs.
    private struct Item {
        var template: PathTemplate
        var operations: OrderedDictionary<String, WireValue> = [:]
    }

    /// The verbs that OpenAPI knows.
    private static let verbs = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE"]

    var paths: WireValue {
        .map(
            items.values.map { item in
                WireValue.Entry(item.template.text, .map(item.operations.map { WireValue.Entry($0.key, $0.value) }))
            }
        )
    }

    /// Adds an operation under each of its routes; a route for all verbs under GET and POST. Where another operation
    /// stands already, that one answers. An operation that would appear nowhere appears under its name.
    mutating func add(_ operation: OperationWriter, to schemas: inout SchemaCatalogue) {
        var count = 0
        for route in operation.routes {
            for verb in route.verbs ?? ["GET", "POST"] where Self.verbs.contains(verb) {
                if add(operation, verb, route, number: count + 1, to: &schemas) { count += 1 }
            }
        }
        if count == 0 { _ = add(operation, "POST", Route.post("/api/\(operation.name)"), number: 1, to: &schemas) }
    }

    /// Adds a path that is no operation, unless one stands there.
    mutating func add(_ endpoint: EndpointDescription) {
        let template = PathTemplate(endpoint.path)
        let key = template.structure
        var item = items[key] ?? Item(template: template)
        let verb = endpoint.verb.lowercased()
        if item.operations[verb] == nil { item.operations[verb] = endpoint.operation }
        items[key] = item
    }

    /// - Returns: whether there was room.
    private mutating func add(
        _ operation: OperationWriter,
        _ verb: String,
        _ route: Route,
        number: Int,
        to schemas: inout SchemaCatalogue
    ) -> Bool {
        let template = operation.template(of: route)
        let key = template.structure
        var item = items[key] ?? Item(template: template)
        guard item.operations[verb.lowercased()] == nil else { return false }
        let names = zip(template.variables, item.template.variables)
        item.operations[verb.lowercased()] = operation.operation(verb, variables: Array(names), number: number, &schemas)
        items[key] = item
        return true
    }
}
