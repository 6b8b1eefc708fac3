import ServiceKit

/// The user routes of a service (`wire.md` §1.2), as a tree of their segments.
struct RouteTable: Sendable {
    enum Match {
        /// - `values`: the variables of the path, by their names in the template.
        case operation(any Operation.Type, values: [WireValue.Entry])
        /// The path is known, but not for this verb.
        case wrongVerb(allowed: [String])
        case none
    }

    private struct Entry: Sendable {
        var operation: any Operation.Type
        var verbs: [String]?
        var template: PathTemplate
    }

    private struct Node: Sendable {
        var literals: [String: Int] = [:]
        var variable: Int?
        /// Routes that end here.
        var entries: [Int] = []
        /// Routes whose last variable takes the rest of the path from here on.
        var wildcards: [Int] = []
    }

    private var nodes = [Node()]
    private var entries: [Entry] = []

    init(_ registry: ServiceRegistry) {
        for operation in registry.operations {
            for route in operation.operation.routes {
                insert(Entry(operation: operation, verbs: route.verbs, template: PathTemplate(route.path)))
            }
        }
    }

    private mutating func insert(_ entry: Entry) {
        entries.append(entry)
        let number = entries.count - 1
        var node = 0
        for segment in entry.template.segments {
            switch segment {
            case .literal(let text): node = child(of: node, \.literals[text.lowercased()])
            case .variable: node = child(of: node, \.variable)
            case .wildcard: return nodes[node].wildcards.append(number)
            }
        }
        nodes[node].entries.append(number)
    }

    private mutating func child(of node: Int, _ place: WritableKeyPath<Node, Int?>) -> Int {
        if let known = nodes[node][keyPath: place] { return known }
        nodes.append(Node())
        nodes[node][keyPath: place] = nodes.count - 1
        return nodes.count - 1
    }

    /// The route that fits best: fewest segments swallowed by a wildcard, then fewest variables, then the verb named
    /// over any verb, then the one registered first.
    ///
    /// - Parameter verb: `HEAD` is answered by what answers `GET`.
    func match(verb: String, _ segments: [String]) -> Match {
        var candidates: [(entry: Int, swallowed: Int)] = []
        collect(segments, from: 0, node: 0, &candidates)
        guard !candidates.isEmpty else { return .none }
        var best: (entry: Int, score: Int)?
        for candidate in candidates {
            guard let score = score(candidate.entry, swallowed: candidate.swallowed, verb: verb) else { continue }
            if let known = best, known.score > score || known.score == score && known.entry < candidate.entry { continue }
            best = (candidate.entry, score)
        }
        guard let best else { return .wrongVerb(allowed: allowedVerbs(of: candidates.map(\.entry))) }
        let entry = entries[best.entry]
        return .operation(entry.operation, values: entry.template.values(of: segments))
    }

    private func collect(_ segments: [String], from index: Int, node: Int, _ found: inout [(entry: Int, swallowed: Int)]) {
        let node = nodes[node]
        for entry in node.wildcards { found.append((entry, segments.count - index)) }
        guard index < segments.count else {
            for entry in node.entries { found.append((entry, 0)) }
            return
        }
        if !node.literals.isEmpty, let next = node.literals[segments[index].lowercased()] {
            collect(segments, from: index + 1, node: next, &found)
        }
        if let next = node.variable { collect(segments, from: index + 1, node: next, &found) }
    }

    private func score(_ number: Int, swallowed: Int, verb: String) -> Int? {
        let entry = entries[number]
        var verbScore = 1
        if let verbs = entry.verbs {
            guard verbs.contains(verb) || verb == "HEAD" && verbs.contains("GET") else { return nil }
            if verbs == [verb] { verbScore = 10 }
        }
        return 1000 * max(100 - swallowed, 1) + 100 * max(10 - entry.template.variableCount, 1) + verbScore
    }

    private func allowedVerbs(of entries: [Int]) -> [String] {
        var verbs: Set<String> = ["OPTIONS"]
        for number in entries { verbs.formUnion(self.entries[number].verbs ?? []) }
        if verbs.contains("GET") { verbs.insert("HEAD") }
        return verbs.sorted()
    }
}
