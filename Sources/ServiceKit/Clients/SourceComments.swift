/// An attribute of a type or member, which languages print as a real one or as a comment.
struct SourceAttribute {
    enum Value {
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
    /// Whether `"` is written twice inside a text, not after a backslash.
    var doublesQuotes = false
    /// Whether `$` starts something inside a text.
    var escapesDollar = false

    func print(_ attribute: SourceAttribute) -> String {
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
        guard !doublesQuotes else { return "\"\(text.oneLine.replacing("\"", with: "\"\""))\"" }
        let escaped = text.oneLine.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(escapesDollar ? escaped.replacing("$", with: "\\$") : escaped)\""
    }
}

extension String {
    /// The text without line breaks.
    var oneLine: String {
        split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}

extension ClientClass {
    /// The routes, then the description.
    func attributes(namedRoutes: Bool = false) -> [SourceAttribute] {
        let routes = (operation?.routes ?? []).map { route in
            guard let verbs = route.verbs else { return SourceAttribute("Route", [(nil, .text(route.path))]) }
            let values: [(name: String?, value: SourceAttribute.Value)] = [
                (namedRoutes ? "Path" : nil, .text(route.path)), (namedRoutes ? "Verbs" : nil, .text(verbs.joined(separator: " "))),
            ]
            return SourceAttribute("Route", values)
        }
        return routes + (schema.summary.map { [SourceAttribute("Api", [("Description", .text($0))])] } ?? [])
    }
}

extension ClientMember {
    var attributes: [SourceAttribute] {
        guard isDocumented else { return [] }
        var values: [(name: String?, value: SourceAttribute.Value)] = []
        if let summary { values.append(("Description", .text(summary))) }
        if isRequired { values.append(("IsRequired", .flag(true))) }
        return [SourceAttribute("ApiMember", values)]
    }
}
