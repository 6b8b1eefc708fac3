/// JavaScript classes with their types in JSDoc, as a module or in CommonJS.
struct MjsGenerator: LanguageGenerator {
    var isCommonJS = false

    let names = TypeNames.javascript
    let order = EmissionOrder.dependencies
    let attributes = AttributeStyle(open: "// @", close: "")
    var defaults: KeyValuePairs<ClientOption, String> {
        [
            .addServiceStackTypes: "True", .addResponseStatus: "False", .addImplicitVersion: "", .addDocAnnotations: "True",
            .addDescriptionAsComments: "True", .initializeCollections: "False", .includeTypes: "", .excludeTypes: "", .defaultImports: "",
        ]
    }

    func provides(_ name: String, in namespace: Namespace) -> Bool { false }

    func documentation(_ text: String) -> [String] {
        [" * @description \(text.withoutCommentEnd) */"]
    }

    /// Types follow each other directly; their descriptions are not shown.
    func writeLeadIn(_ documentation: String?, to out: inout SourceWriter) {}

    func writePrologue(_ model: ClientModel, to out: inout SourceWriter) {
        out.line("\"use strict\";")
        out.lines(model.settings.list(.defaultImports).map { isCommonJS ? "require(\"\($0)\");" : "import \"\($0)\";" })
        if isCommonJS { out.line("Object.defineProperty(exports, \"__esModule\", { value: true });") }
    }

    func writeClass(_ type: ClientClass, in model: ClientModel, to out: inout SourceWriter) {
        let isAnnotated = model.settings.flag(.addDocAnnotations)
        if isAnnotated, let parameter = model.openParameter(of: type) { out.line("/** @typedef \(parameter) {any} */") }
        out.block("\(export)class \(type.name)\(type.schema.base.map { " extends \($0.schema.name)" } ?? "") {", "}") { out in
            if isAnnotated {
                let list = (type.members + type.inherited).map { "\($0.wireName)?:\(names.spell($0.type).withoutSpaces)" }
                out.line("/** @param {{\(list.joined(separator: ","))}} [init] */")
            }
            out.line("constructor(init) { \(type.base == nil ? "" : "super(init); ")Object.assign(this, init) }")
            for member in type.members {
                if isAnnotated { out.lines(annotation(member)) }
                out.line("\(member.wireName)\(JavaScript.initial(member, model.settings));")
            }
            if let operation = type.operation { out.lines(JavaScript.methods(type.name, operation, isTyped: false, names)) }
        }
        writeExport(type.name, to: &out)
    }

    private var export: String { isCommonJS ? "" : "export " }

    private func writeExport(_ name: String, to out: inout SourceWriter) {
        if isCommonJS { out.line("exports.\(name) = \(name);") }
    }

    private func annotation(_ member: ClientMember) -> [String] {
        let type = "@type {\(member.type.isNullable ? "?" : "")\(names.spell(member.type))}"
        guard let text = member.documentation else { return ["/** \(type) */"] }
        return ["/**", " * \(type)"] + documentation(text)
    }

    func writeMap(_ map: ObjectSchema, of value: TypeRef, in model: ClientModel, to out: inout SourceWriter) {
        out.line("/** @typedef {Object<string,\(names.spell(value))>} \(map.name) */")
    }

    func writeEnum(_ type: EnumSchema, in model: ClientModel, to out: inout SourceWriter) {
        let kinds = type.members.map { "'\($0.name)'" }.joined(separator: "|")
        if model.settings.flag(.addDocAnnotations) { out.line("/** @typedef {\(type.isFlags || kinds.isEmpty ? "number" : kinds)} */") }
        out.line("\(export)var \(type.name);")
        out.block("(function (\(type.name)) {", "})(\(type.name) || (\(type.name) = {}));") { out in
            for member in type.members {
                let key = type.isFlags ? "\(type.name)[\"\(member.name)\"] = \(member.number)" : "\"\(member.name)\""
                out.line("\(type.name)[\(key)] = \"\(member.name)\"")
            }
        }
        writeExport(type.name, to: &out)
    }
}
