/// A member's name in Rust.
struct RustName {
    let text: String
    /// Whether `camelCase` renaming does not give the name on the wire.
    let needsRename: Bool

    init(_ wireName: String) {
        let snake = Self.snake(wireName)
        text = Self.unraw.contains(snake) ? snake + "_" : Self.reserved.contains(snake) ? "r#\(snake)" : snake
        needsRename = Self.unraw.contains(snake) || Self.camel(snake) != wireName
    }

    /// The name in small letters with `_` between words.
    static func snake(_ wireName: String) -> String {
        let letters = Array(wireName)
        var snake = ""
        for (index, letter) in letters.enumerated() {
            // A capital starts a word after a small letter or a digit, or before a small letter: isBYOA is is_byoa.
            let startsWord =
                index > 0 && letter.isUppercase
                && (!letters[index - 1].isUppercase || index + 1 < letters.count && letters[index + 1].isLowercase)
            if startsWord, snake.last != "_" { snake += "_" }
            snake += letter.lowercased()
        }
        return snake
    }

    static func variant(_ name: String) -> String {
        let capital = name.prefix(1).uppercased() + name.dropFirst()
        let joined = capital.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        return joined == "Self" ? "Self_" : joined
    }

    private static func camel(_ snake: String) -> String {
        let words = snake.split(separator: "_", omittingEmptySubsequences: false)
        let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
        return (words.first.map { [String($0)] } ?? []).joined() + rest.joined()
    }

    private static let reserved: Set<String> = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern", "false",
        "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
        "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where",
        "while", "yield",
    ]
    /// Words that cannot be names in any way, and the name of the base member.
    private static let unraw: Set<String> = ["crate", "self", "super", "base"]
}

/// Where a struct would contain itself, and so must be boxed.
struct RustCircles {
    private let classes: [String: ClientClass]

    init(_ model: ClientModel) {
        classes = Dictionary(model.classes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a value of the type holds, without a list or map between, one of the class called `name`.
    func leads(from type: TypeRef, to name: String) -> Bool {
        var seen: Set<String> = []
        var next = [type]
        while let type = next.popLast() {
            guard case .object(let object) = type.unwrapped, object.schema.mapValue == nil else { continue }
            if object.schema.name == name { return true }
            guard seen.insert(object.schema.name).inserted, let known = classes[object.schema.name] else { continue }
            next += known.members.map(\.type) + (known.base.map { [$0] } ?? [])
        }
        return false
    }
}

extension TypeRef {
    func mentions(parameter name: String) -> Bool {
        switch self {
        case .nullable(let inner), .list(let inner), .map(let inner): inner.mentions(parameter: name)
        case .parameter(let own): own == name
        case .object(let type): (type as? any GenericDataType.Type)?.argument.mentions(parameter: name) ?? false
        case .scalar, .enumeration: false
        }
    }
}
