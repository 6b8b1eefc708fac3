/// Go structs. They need no package but the standard library: what the client asks of requests are methods.
struct GoGenerator: LanguageGenerator {
    let names = TypeNames.go
    let order = EmissionOrder.dependencies
    let attributes = AttributeStyle(open: "// @", close: "")
    let indentation = "\t"
    var header: SourceHeader.Style { SourceHeader.Style(trimsLines: true) }
    var defaults: KeyValuePairs<ClientOption, String> {
        [
            .globalNamespace: "dtos", .addServiceStackTypes: "True", .addResponseStatus: "False", .addImplicitVersion: "",
            .addDescriptionAsComments: "True", .includeTypes: "", .excludeTypes: "", .defaultImports: "",
        ]
    }

    func provides(_ name: String, in namespace: Namespace) -> Bool { false }

    func documentation(_ text: String) -> [String] {
        ["// \(text)"]
    }

    func writePrologue(_ model: ClientModel, to out: inout SourceWriter) {
        out.line("package \(model.settings.text(.globalNamespace).replacing(".", with: "_"))")
        let imports = model.settings.list(.defaultImports)
        if !imports.isEmpty {
            out.line()
            out.block("import (", ")") { out in out.lines(imports.map { "\"\($0)\"" }) }
        }
    }

    /// Nothing: the language's formatter wants no blank line at the end.
    func writeEpilogue(_ model: ClientModel, to out: inout SourceWriter) {}

    func writeClass(_ type: ClientClass, in model: ClientModel, to out: inout SourceWriter) {
        out.lines(attributes.lines(type.attributes))
        let parameter = type.parameter.map { "[\($0) any]" } ?? ""
        if type.members.isEmpty, type.base == nil {
            out.line("type \(type.name)\(parameter) struct{}")
        } else {
            out.block("type \(type.name)\(parameter) struct {", "}") { out in
                if let base = type.base { out.line(names.spell(base)) }
                writeFields(type.members, to: &out)
            }
        }
        if let operation = type.operation { writeMethods(type, operation, to: &out) }
    }

    /// Fields that stand together without comments are aligned, as the language's formatter wants it.
    private func writeFields(_ members: [ClientMember], to out: inout SourceWriter) {
        var rest = members[...]
        while let first = rest.first {
            let isPlain = { (member: ClientMember) in member.attributes.isEmpty }
            let run = isPlain(first) ? rest.prefix(while: isPlain) : rest.prefix(1)
            rest = rest.dropFirst(run.count)
            if let text = first.documentation { out.lines(documentation(text)) }
            out.lines(attributes.lines(first.attributes))
            let nameWidth = run.map { Self.fieldName($0).count }.max() ?? 0
            let typeWidth = run.map { fieldType($0).count }.max() ?? 0
            for member in run {
                let name = Self.fieldName(member).padded(to: nameWidth)
                out.line("\(name) \(fieldType(member).padded(to: typeWidth)) `json:\"\(member.wireName),omitempty\"`")
            }
        }
    }

    /// The declared name with a capital first letter, which makes the field visible to others.
    private static func fieldName(_ member: ClientMember) -> String {
        let parts = member.name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        let name = parts.joined()
        return methods.contains(name) ? name + "_" : name
    }

    private static let methods: Set<String> = ["CreateResponse", "CreateResponseVoid", "HttpMethod"]

    /// A pointer where absent and empty must be told apart.
    private func fieldType(_ member: ClientMember) -> String {
        let spelled = names.spell(member.type)
        switch member.type {
        case .nullable, .scalar(.string), .scalar(.dateTime), .scalar(.timeSpan), .scalar(.guid): return "*\(spelled)"
        case .object(let type): return type.schema.mapValue == nil ? "*\(spelled)" : spelled
        default: return spelled
        }
    }

    private func writeMethods(_ type: ClientClass, _ operation: ClientOperation, to out: inout SourceWriter) {
        out.line()
        if let response = operation.response {
            out.line("func (\(type.name)) CreateResponse() (r \(names.spell(response))) { return }")
        } else {
            out.line("func (\(type.name)) CreateResponseVoid() {}")
        }
        out.line()
        out.line("func (\(type.name)) HttpMethod() string { return \"\(operation.method)\" }")
    }

    func writeMap(_ map: ObjectSchema, of value: TypeRef, in model: ClientModel, to out: inout SourceWriter) {
        out.line("type \(map.name) \(names.spell(.map(value)))")
    }

    func writeEnum(_ type: EnumSchema, in model: ClientModel, to out: inout SourceWriter) {
        out.line("type \(type.name) \(type.isFlags ? "int" : "string")")
        guard !type.members.isEmpty else { return }
        out.line()
        let width = type.members.map(\.name.count).max() ?? 0
        out.block("const (", ")") { out in
            for member in type.members {
                let value = type.isFlags ? String(member.number) : "\"\(member.name)\""
                out.line("\(type.name)\(member.name.padded(to: width)) \(type.name) = \(value)")
            }
        }
    }
}

extension String {
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
