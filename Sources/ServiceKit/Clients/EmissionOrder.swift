/// In which order a language's file defines its types (`wire.md` §8.4).
enum EmissionOrder: Sendable {
    /// As collected: requests, responses, other types.
    case collected
    /// Every type after those it depends on.
    case dependencies
    /// By namespace, then by name.
    case namespaces

    func sorted(_ types: [TypeDefinition], in collection: TypeCollection, isPage: Bool) -> [TypeDefinition] {
        switch self {
        case .collected: types
        case .dependencies: DependencyOrder(of: isPage ? types : typesFirst(types, collection), in: collection).sorted()
        case .namespaces: types.sorted { ($0.namespace.name, $0.name) < ($1.namespace.name, $1.name) }
        }
    }

    private func typesFirst(_ types: [TypeDefinition], _ collection: TypeCollection) -> [TypeDefinition] {
        let ranked = types.map { type in
            (rank: collection.operations[type.name] != nil ? 2 : collection.responses.contains(type.name) ? 1 : 0, type: type)
        }
        return (0...2).flatMap { rank in ranked.filter { $0.rank == rank }.map(\.type) }
    }
}

/// Puts every type after those it depends on, depth first: a request's answer, its base and the base's argument, the types
/// of its members.
///
/// Where members make a circle, what a language cannot do without wins: a base stands before what extends it, and a
/// map's entries before the map.
private struct DependencyOrder {
    private let types: [TypeDefinition]
    private let collection: TypeCollection
    private let known: [String: TypeDefinition]
    private var open: Set<String> = []
    private var closed: Set<String> = []
    private var result: [TypeDefinition] = []

    init(of types: [TypeDefinition], in collection: TypeCollection) {
        self.types = types
        self.collection = collection
        known = Dictionary(types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func sorted() -> [TypeDefinition] {
        var order = self
        for type in types { order.visit(type) }
        return order.result
    }

    private mutating func visit(_ type: TypeDefinition) {
        guard !closed.contains(type.name), !isBlocked(type) else { return }
        open.insert(type.name)
        for needed in strict(type) { visit(needed) }
        let members = present(collection.references.named(by: type))
        for member in members { visit(member) }
        open.remove(type.name)
        closed.insert(type.name)
        result.append(type)
        for member in members { visit(member) }
    }

    /// What must be defined before `type`.
    private func strict(_ type: TypeDefinition) -> [TypeDefinition] {
        present(collection.answered(by: type) + collection.references.needed(by: type))
    }

    private func present(_ types: [TypeDefinition]) -> [TypeDefinition] {
        types.compactMap { known[$0.name] }
    }

    /// Whether `type` cannot be defined until one that is being visited is.
    private func isBlocked(_ type: TypeDefinition) -> Bool {
        var seen: Set<String> = []
        var next = [type]
        while let type = next.popLast() {
            if open.contains(type.name) { return true }
            if seen.insert(type.name).inserted, !closed.contains(type.name) { next += strict(type) }
        }
        return false
    }
}
