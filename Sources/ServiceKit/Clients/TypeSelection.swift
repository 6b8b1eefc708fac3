/// What `IncludeTypes` and `ExcludeTypes` say (`wire.md` §8.2): `Name`, `Name.*` (with all it refers to), `*.Name` (with all
/// that refers to it), `Namespace/*`, `{tag}` (the operations of these tags with all they refer to).
struct TypeSelection {
    private let collection: TypeCollection

    init(from collection: TypeCollection) {
        self.collection = collection
    }

    /// The types of the collection that the settings leave, in the same order.
    func types(_ settings: ClientSettings) -> [TypeDefinition] {
        let patterns = settings.list(.includeTypes)
        let included = names(patterns)
        let excluded = names(settings.list(.excludeTypes))
        return collection.definitions.filter { (patterns.isEmpty || included.contains($0.name)) && !excluded.contains($0.name) }
    }

    private func names(_ patterns: [String]) -> Set<String> {
        // All of `*.Name` at once: what refers to what need be found out only once.
        let referred = patterns.filter { $0.hasPrefix("*.") }.flatMap { named($0.lowercased().dropFirst(2)) }
        let others = patterns.filter { !$0.hasPrefix("*.") }.flatMap(definitions)
        return Set((others + referring(to: Set(referred.map(\.name)))).map(\.name))
    }

    private func definitions(_ pattern: String) -> [TypeDefinition] {
        let folded = pattern.lowercased()
        let isRequest = { (type: TypeDefinition) in collection.operations[type.name] != nil }
        if folded == "services" { return collection.definitions.filter(isRequest) }
        if folded == "types" { return collection.definitions.filter { !isRequest($0) } }
        if folded.hasPrefix("{"), folded.hasSuffix("}") { return reachable(from: tagged(folded.dropFirst().dropLast())) }
        if folded.hasSuffix("/*") { return collection.definitions.filter { $0.namespace.name.lowercased() == folded.dropLast(2) } }
        if folded.hasSuffix(".*") { return reachable(from: named(folded.dropLast(2))) }
        return named(folded[...])
    }

    private func named(_ folded: Substring) -> [TypeDefinition] {
        collection.definitions.filter { $0.name.lowercased() == folded }
    }

    private func tagged(_ tags: Substring) -> [TypeDefinition] {
        let wanted = Set(tags.split(separator: ",").map { String($0.trimmingPrefix { $0 == " " }) })
        return collection.definitions.filter { wanted.contains(collection.operations[$0.name]?.operation.tag.lowercased() ?? ",") }
    }

    private func reachable(from roots: [TypeDefinition]) -> [TypeDefinition] {
        collection.references.closure(of: roots + roots.flatMap { collection.answered(by: $0) })
    }

    private func referring(to targets: Set<String>) -> [TypeDefinition] {
        guard !targets.isEmpty else { return [] }
        return collection.definitions.filter { definition in
            reachable(from: [definition]).contains { targets.contains($0.name) }
        }
    }
}
