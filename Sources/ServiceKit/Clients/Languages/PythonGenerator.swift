/// Python data classes for the `servicestack` package.
struct PythonGenerator: LanguageGenerator {
    let names = TypeNames.python
    let order = EmissionOrder.dependencies
    let attributes = AttributeStyle(open: "# @", close: "")
    var header: SourceHeader.Style { SourceHeader.Style(open: "\"\"\" Options:", close: "\"\"\"", mark: "#") }
    var defaults: KeyValuePairs<ClientOption, String> {
        [
            .addResponseStatus: "False", .addImplicitVersion: "", .addDescriptionAsComments: "True", .initializeCollections: "False",
            .includeTypes: "", .excludeTypes: "", .defaultImports: Self.imports, .dataClass: "", .dataClassJSON: "",
        ]
    }

    /// Modules, each with the names to take from it: `enum:Enum/IntEnum`.
    private static let imports = [
        "datetime", "decimal", "marshmallow.fields:*", "servicestack:*", "typing:*", "dataclasses:dataclass/field",
        "dataclasses_json:dataclass_json/LetterCase/Undefined/config", "enum:Enum/IntEnum",
    ].joined(separator: ",")

    func documentation(_ text: String) -> [String] {
        ["\"\"\"", text.replacing("\\", with: "\\\\").replacing("\"\"\"", with: "'''"), "\"\"\""]
    }

    /// Doc comments stand inside or below.
    func writeLeadIn(_ documentation: String?, to out: inout SourceWriter) {
        out.lines(["", ""])
    }

    func writePrologue(_ model: ClientModel, to out: inout SourceWriter) {
        for item in model.settings.list(.defaultImports) {
            let parts = item.split(separator: ":", maxSplits: 1)
            let names = parts.count == 2 ? parts[1].split(separator: "/").joined(separator: ", ") : ""
            out.line(names.isEmpty ? "import \(parts[0])" : "from \(parts[0]) import \(names)")
        }
        if model.uses(.object) { writeAnyValue(to: &out) }
    }

    /// The client reads a member by calling its type with the value; any value stands for itself.
    private func writeAnyValue(to out: inout SourceWriter) {
        out.lines(["", "", "class Object:", "    \"\"\"", "    Any JSON value", "    \"\"\"", ""])
        out.lines(["    def __new__(cls, value=None):", "        return value"])
    }

    func writeClass(_ type: ClientClass, in model: ClientModel, to out: inout SourceWriter) {
        let parameter = model.openParameter(of: type)
        if let parameter { out.lines(["\(parameter) = TypeVar('\(parameter)')", "", ""]) }
        out.lines(attributes.lines(type.attributes))
        out.line(
            decorator("dataclass_json", model.settings.text(.dataClassJSON), "(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)")
        )
        out.line(decorator("dataclass", model.settings.text(.dataClass), ""))
        let bases = bases(of: type, parameter)
        out.line("class \(type.name)\(bases.isEmpty ? "" : "(\(bases.joined(separator: ", ")))"):")
        out.indented { out in
            if let text = type.documentation { out.lines(documentation(text)) }
            if type.documentation != nil, !type.members.isEmpty { out.line() }
            for (index, member) in type.members.enumerated() {
                out.lines(attributes.lines(member.attributes))
                out.line(declaration(member, of: type, in: model))
                if let text = member.documentation { out.lines(documentation(text)) }
                if index + 1 < type.members.count, !member.attributes.isEmpty { out.lines(["", ""]) }
            }
            if type.members.isEmpty { out.line("pass") }
        }
    }

    private func decorator(_ name: String, _ given: String, _ arguments: String) -> String {
        given.isEmpty ? "@\(name)\(arguments)" : given.hasPrefix("@") ? given : "@\(given)"
    }

    private func bases(of type: ClientClass, _ parameter: String?) -> [String] {
        var list = type.base.map { [names.spell($0)] } ?? []
        if let operation = type.operation { list.append(operation.response.map { "IReturn[\(names.spell($0))]" } ?? "IReturnVoid") }
        list += type.interfaces
        if let parameter { list.append("Generic[\(parameter)]") }
        return list
    }

    private func declaration(_ member: ClientMember, of type: ClientClass, in model: ClientModel) -> String {
        let value = PythonValue(member, names, model.settings)
        let name = PythonName(member.wireName)
        // A type that stands further down is named in a text, which is read when the value is.
        let isAhead = member.type.typeNames.contains { !model.isDeclared($0, before: type.name) }
        let annotation = isAhead ? "'\(value.type)'" : value.type
        return "\(name.text): \(annotation) = \(value.initial(fieldName: name.needsConfig ? member.wireName : nil))"
    }

    func writeMap(_ map: ObjectSchema, of value: TypeRef, in model: ClientModel, to out: inout SourceWriter) {
        out.line("\(map.name) = \(names.spell(.map(value)))")
        if let text = model.documentation(map.summary) { out.lines(documentation(text)) }
    }

    func writeEnum(_ type: EnumSchema, in model: ClientModel, to out: inout SourceWriter) {
        out.line("class \(type.name)(\(type.isFlags ? "IntEnum" : "str, Enum")):")
        out.indented { out in
            if let text = model.documentation(type.summary) { out.lines(documentation(text)) }
            if type.members.isEmpty { out.line("pass") }
            for member in type.members {
                out.line(
                    "\(PythonName(camelCase(member.name)).text.uppercased()) = \(type.isFlags ? String(member.number) : "'\(member.name)'")"
                )
            }
        }
    }
}
