import Yams

/// A value in a mapping file, with the place it stands at, so that every complaint can name it.
struct MappingNode {
    let node: Node
    /// The keys on the way to the value: `members.channel`.
    let path: String

    var line: Int { node.mark?.line ?? 1 }

    static func parse(_ yaml: String) throws(MappingError) -> MappingNode {
        do {
            guard let node = try compose(yaml: yaml) else {
                throw MappingError(line: 1, key: "", "the mapping is empty; see docs/importing.md for an example")
            }
            return MappingNode(node: node, path: "")
        } catch let error as MappingError {
            throw error
        } catch let error as YamlError {
            throw MappingError(line: error.line, key: "", "this is not YAML: \(error.problem)")
        } catch {
            throw MappingError(line: 1, key: "", "this is not YAML: \(error)")
        }
    }

    func error(_ reason: String) -> MappingError {
        MappingError(line: line, key: path, reason)
    }

    // MARK: Values

    /// The text of a scalar, as written: `true`, `7`, `Voice`.
    func text() throws(MappingError) -> String {
        guard case .scalar(let scalar) = node else { throw error("expected text") }
        return scalar.string
    }

    func bool() throws(MappingError) -> Bool {
        switch try text() {
        case "true": true
        case "false": false
        case let other: throw error("'\(other)' is not true or false")
        }
    }

    func template() throws(MappingError) -> Template {
        let text = try text()
        do { return try Template(text) } catch { throw self.error(error.reason) }
    }

    func items() throws(MappingError) -> [MappingNode] {
        guard case .sequence(let sequence) = node else { throw error("expected a list") }
        return sequence.enumerated().map { MappingNode(node: $1, path: "\(path).\($0 + 1)") }
    }

    var isScalar: Bool {
        if case .scalar = node { true } else { false }
    }

    // MARK: Keys

    /// The keys and values of an object, in order.
    ///
    /// - Parameter known: the keys that make sense here; `nil` if any does.
    func entries(known: [String]? = nil) throws(MappingError) -> [(key: String, value: MappingNode)] {
        guard case .mapping(let mapping) = node else { throw error("expected keys and values") }
        var entries: [(key: String, value: MappingNode)] = []
        for (key, value) in mapping {
            guard case .scalar(let scalar) = key else { throw error("expected a name before ':'") }
            let path = path.isEmpty ? scalar.string : "\(path).\(scalar.string)"
            if let known, !known.contains(scalar.string) {
                let hint = Spelling.hint(for: scalar.string, in: known)
                throw MappingError(
                    line: key.mark?.line ?? line,
                    key: path,
                    "unknown key\(hint); known are \(known.joined(separator: ", "))"
                )
            }
            entries.append((scalar.string, MappingNode(node: value, path: path)))
        }
        return entries
    }

    /// The values of an object by key.
    func object(known: [String]) throws(MappingError) -> [String: MappingNode] {
        Dictionary(try entries(known: known).map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}

extension YamlError {
    fileprivate var line: Int {
        switch self {
        case .reader(_, _, _, _): 1
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: 1
        }
    }

    fileprivate var problem: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
        case .reader(let problem, _, _, _): problem
        case .duplicatedKeysInMapping(let keys, _):
            "a key stands twice: \(keys.joined(separator: ", "))"
        default: "\(self)"
        }
    }
}
