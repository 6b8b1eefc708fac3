/// What `IncludeTypes` and `ExcludeTypes` say (`wire.md` §8.2): `Name`, `Name.*` (with all it refers to), `*.Name` (with all
/// that refers to it), `Namespace/*`, `{tag}` (the operations of these tags with all they refer to).
struct TypeSelection {
    private let collection: TypeCollection

    init(from collection: TypeCollection) {
        self.collection = collection
    }

    /// The types of the collection that the settings leave, in the same order.
    func types(_ settings: ClientSettings) -> [TypeDefinition] {
        let included = names(settings.list(.includeTypes))
        let excluded = names(settings.list(.excludeTypes))
        return collection.definitions.filter { (included.isEmpty || included.contains($0.name)) && !excluded.contains($0.name) }
    }

    private func names(_ patterns: [String]) -> Set<String> {
        Set(
            patterns.flatMap { pattern -> [String] in
                // One that names nothing must not select everything.
                let matched = definitions(pattern).map(\.name)
                return matched.isEmpty ? [""] : matched
            }
        )
    }

    private func definitions(_ pattern: String) -> [TypeDefinition] {
        let folded = pattern.lowercased()
        let isRequest = { (type: TypeDefinition) in collection.operations[type.name] != nil }
        if folded == "services" { return collection.definitions.filter(isRequest) }
        if folded == "types" { return collection.definitions.filter { !isRequest($0) } }
        if folded.hasPrefix("{"), folded.hasSuffix("}") { return reachable(from: tagged(folded.dropFirst().dropLast())) }
        if folded.hasSuffix("/*") { return collection.definitions.filter { $0.namespace.name.lowercased() == folded.dropLast(2) } }
        if folded.hasSuffix(".*") { return reachable(from: named(folded.dropLast(2))) }
        if folded.hasPrefix("*.") { return referring(to: named(folded.dropFirst(2))) }
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

    private func referring(to targets: [TypeDefinition]) -> [TypeDefinition] {
        let wanted = Set(targets.map(\.name))
        return collection.definitions.filter { definition in
            reachable(from: [definition]).contains { wanted.contains($0.name) }
        }
    }
}
