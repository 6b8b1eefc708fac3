/// An attribute of a type or member, which languages print as a real one or as a comment.
struct SourceAttribute: Sendable {
    enum Value: Sendable {
        case text(String)
        case flag(Bool)
        case number(Int)
    }

    let name: String
    let values: [(name: String?, value: Value)]

    init(_ name: String, _ values: [(name: String?, value: Value)] = []) {
        self.name = name
        self.values = values
    }
}

/// How a language prints attributes.
struct AttributeStyle: Sendable {
    let open: String
    let close: String
    var assign = "="
    var yes = "true"
    var no = "false"
    /// What is written for what inside a text.
    var escapes = [("\\", "\\\\"), ("\"", "\\\"")]
    /// Whether the parts of a route are named when there are two.
    var namesRouteParts = false
    /// Whether a second attribute of the same name is not allowed, so that it must be commented out.
    var allowsOneOfEach = false

    /// A line for each attribute.
    func lines(_ attributes: [SourceAttribute]) -> [String] {
        var seen: Set<String> = []
        return attributes.map { attribute in
            let isAllowed = seen.insert(attribute.name).inserted || !allowsOneOfEach
            return (isAllowed ? "" : "// ") + print(attribute)
        }
    }

    private func print(_ attribute: SourceAttribute) -> String {
        let values = attribute.values.map { name, value in
            (name.map { "\($0)\(assign)" } ?? "") + print(value)
        }
        return open + attribute.name + (values.isEmpty ? "" : "(\(values.joined(separator: ", ")))") + close
    }

    private func print(_ value: SourceAttribute.Value) -> String {
        switch value {
        case .text(let text): quoted(text)
        case .flag(let flag): flag ? yes : no
        case .number(let number): String(number)
        }
    }

    private func quoted(_ text: String) -> String {
        let escaped = escapes.reduce(text.oneLine) { $0.replacing($1.0, with: $1.1) }
        return "\"\(escaped)\""
    }
}

extension String {
    /// The text without line breaks.
    var oneLine: String {
        split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// The text with what would end a block comment taken apart.
    var withoutCommentEnd: String { replacing("*/", with: "* /") }
}
