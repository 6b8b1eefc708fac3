/// A route's path as OpenAPI writes it: variables with unique names, wildcards as plain variables.
struct PathTemplate {
    /// The path in pieces; a variable may be a part of a segment: `/reports/`, `{reportId}`, `.xlsx`.
    private let pieces: [Piece]

    private enum Piece {
        case literal(String)
        case variable(String)
    }

    /// - Parameter schema: the request; variables are spelled like its members.
    init(_ route: Route, of schema: ObjectSchema) {
        self.init(route.path) { declared in schema.index(ofMember: declared).map { schema.allMembers[$0].wireName } ?? camelCase(declared) }
    }

    /// - Parameter name: how a variable is spelled.
    init(_ path: String, spelling name: (String) -> String = { $0 }) {
        var pieces: [Piece] = []
        var names: [String] = []
        var rest = path[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
            let declared = rest[rest.index(after: open)..<close].filter { $0 != "*" }
            let spelled = name(String(declared))
            let count = names.count { $0 == spelled }
            names.append(spelled)
            pieces.append(.variable(count == 0 ? spelled : "\(spelled)\(count + 1)"))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.literal(String(rest))) }
        self.pieces = pieces
    }

    /// The path with its variables nameless: paths that differ in names only are the same to OpenAPI.
    var structure: String {
        pieces.map { piece in if case .literal(let text) = piece { text.lowercased() } else { "{}" } }.joined()
    }

    var text: String {
        pieces.map { piece in
            switch piece {
            case .literal(let text): text
            case .variable(let name): "{\(name)}"
            }
        }.joined()
    }

    var variables: [String] {
        pieces.compactMap { if case .variable(let name) = $0 { name } else { nil } }
    }
}
