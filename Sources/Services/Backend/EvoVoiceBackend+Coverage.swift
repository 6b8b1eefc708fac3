import Contract
import ServiceKit

extension EvoVoiceBackend {
    /// `docs/coverage.md`.
    public static var coveragePage: String {
        let operations = EvoVoice.registry.operations
        let done = operations.filter { isImplemented($0.schema.name) }
        let areas = Set(operations.map { $0.operation.tag }).sorted()
        return """
            # Coverage

            What this version does of the API: \(done.count) of \(operations.count) operations. The others are declared, so that metadata pages,
            clients and OpenAPI show the whole API; a call of one answers 501 `NotImplementedYet`.

            \(areas.map { area(named: $0, operations) }.joined(separator: "\n"))
            """
    }

    private static func area(named tag: String, _ operations: [any Operation.Type]) -> String {
        let own = operations.filter { $0.operation.tag == tag }.sorted { $0.schema.name < $1.schema.name }
        return """
            ## \(tag)

            | operation | route | who | state |
            |---|---|---|---|
            \(own.map(row).joined(separator: "\n"))

            """
    }

    private static func row(_ operation: any Operation.Type) -> String {
        let name = operation.schema.name
        let routes = operation.operation.routes.map { "`\($0.verbs?.joined(separator: ", ") ?? "any verb") \($0.path)`" }
        let route = routes.isEmpty ? "`POST /api/\(name)`" : routes.joined(separator: "<br>")
        let state = isImplemented(name) ? "implemented" : "declared"
        return "| \(name) | \(route) | \(operation.operation.access.text) | \(state) |"
    }
}

extension Access {
    /// In words.
    fileprivate var text: String {
        switch self {
        case .everyone: "everyone"
        case .authenticated: "who is signed in"
        case .anyRole(let roles): roles.joined(separator: ", ")
        }
    }
}
