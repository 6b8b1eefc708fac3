/// TypeScript: classes, or interfaces only (`typescript.d`).
struct TypeScriptGenerator: LanguageGenerator {
    /// Whether types are declared without code.
    var isDeclarations = false

    let names = TypeNames.javascript
    let order = EmissionOrder.dependencies
    let attributes = AttributeStyle(open: "// @", close: "")
    var defaults: KeyValuePairs<ClientOption, String> {
        [
            .globalNamespace: "", .makePropertiesOptional: isDeclarations ? "True" : "False", .addServiceStackTypes: "True",
            .addResponseStatus: "False", .addImplicitVersion: "", .addDescriptionAsComments: "True", .initializeCollections: "False",
            .includeTypes: "", .excludeTypes: "", .defaultImports: "",
        ]
    }

    func provides(_ name: String, in namespace: Namespace) -> Bool { false }

    func documentation(_ text: String) -> [String] {
        ["/** @description \(text.withoutCommentEnd) */"]
    }

    func writePrologue(_ model: ClientModel, to out: inout SourceWriter) {
        out.lines(model.settings.list(.defaultImports).map { "import \"\($0)\";" })
    }

    func writeTypes(_ model: ClientModel, to out: inout SourceWriter) {
        let body = { (out: inout SourceWriter) in
            writeMarkers(model, to: &out)
            for type in model.types { write(type, in: model, to: &out) }
        }
        let namespace = model.settings.text(.globalNamespace)
        guard !namespace.isEmpty else { return body(&out) }
        out.lines(["", "export namespace \(namespace)"])
        out.block("{", "}", body)
    }

    /// The interfaces by which the client knows requests, as far as they are used.
    private func writeMarkers(_ model: ClientModel, to out: inout SourceWriter) {
        let operations = model.classes.compactMap(\.operation)
        let method = { (type: String) in isDeclarations ? nil : "createResponse(): \(type);" }
        if operations.contains(where: { $0.response != nil }) { writeInterface("IReturn<T>", method("T"), to: &out) }
        if operations.contains(where: { $0.response == nil }) { writeInterface("IReturnVoid", method("void"), to: &out) }
        var seen: Set<String> = []
        for marker in model.classes.flatMap(\.interfaces) where seen.insert(marker).inserted { writeInterface(marker, nil, to: &out) }
    }

    private func writeInterface(_ name: String, _ method: String?, to out: inout SourceWriter) {
        out.lines(["", "export interface \(name)"])
        out.block("{", "}") { out in
            if let method { out.line(method) }
        }
    }

    func writeClass(_ type: ClientClass, in model: ClientModel, to out: inout SourceWriter) {
        out.lines(attributes.lines(type.attributes))
        out.line(
            "export \(isDeclarations ? "interface" : "class") \(type.name)\(type.parameter.map { "<\($0)>" } ?? "")\(supertypes(type))"
        )
        out.block("{", "}") { out in
            writeMembers(type.members, to: &out) { [declaration($0, model.settings)] }
            if !isDeclarations { writeCode(type, to: &out) }
        }
    }

    private func supertypes(_ type: ClientClass) -> String {
        let base = type.base.map { [names.spell($0)] } ?? []
        let answer = type.operation.map { [$0.response.map { "IReturn<\(names.spell($0))>" } ?? "IReturnVoid"] } ?? []
        let interfaces = answer + type.interfaces
        if isDeclarations {
            let all = base + interfaces
            return all.isEmpty ? "" : " extends \(all.joined(separator: ", "))"
        }
        let extended = base.map { " extends \($0)" }.joined()
        return extended + (interfaces.isEmpty ? "" : " implements \(interfaces.joined(separator: ", "))")
    }

    private func declaration(_ member: ClientMember, _ settings: ClientSettings) -> String {
        let initial = isDeclarations ? "" : JavaScript.initial(member, settings)
        let isOptional = initial.isEmpty && (settings.flag(.makePropertiesOptional) || member.type.isNullable)
        return "\(isDeclarations ? "" : "public ")\(member.wireName)\(isOptional ? "?" : ""): \(names.spell(member.type))\(initial);"
    }

    private func writeCode(_ type: ClientClass, to out: inout SourceWriter) {
        if !type.members.isEmpty { out.line() }
        let parameter = type.parameter.map { "<\($0)>" } ?? ""
        let assignment = "\(type.base == nil ? "" : "super(init); ")(Object as any).assign(this, init);"
        out.line("public constructor(init?: Partial<\(type.name)\(parameter)>) { \(assignment) }")
        if let operation = type.operation { out.lines(JavaScript.methods(type.name, operation, isTyped: true, names)) }
    }

    func writeMap(_ map: ObjectSchema, of value: TypeRef, in model: ClientModel, to out: inout SourceWriter) {
        out.line("export type \(map.name) = \(names.spell(.map(value)));")
    }

    func writeEnum(_ type: EnumSchema, in model: ClientModel, to out: inout SourceWriter) {
        if isDeclarations, !type.isFlags {
            return out.line("export type \(type.name) = \(type.members.map { "\"\($0.name)\"" }.joined(separator: " | "));")
        }
        out.line("export enum \(type.name)")
        out.block("{", "}") { out in
            for member in type.members { out.line("\(member.name) = \(type.isFlags ? "\(member.number)" : "'\(member.name)'"),") }
        }
    }
}
