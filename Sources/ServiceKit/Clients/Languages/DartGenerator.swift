/// Dart classes for the `servicestack` package.
struct DartGenerator: LanguageGenerator {
    let names = TypeNames.dart
    let order = EmissionOrder.dependencies
    let attributes = AttributeStyle(open: "// @", close: "")
    var defaults: KeyValuePairs<ClientOption, String> {
        [
            .addResponseStatus: "False", .addImplicitVersion: "", .addDescriptionAsComments: "True", .initializeCollections: "False",
            .includeTypes: "", .excludeTypes: "", .defaultImports: "package:servicestack/servicestack.dart",
        ]
    }

    func documentation(_ text: String) -> [String] {
        ["/**", "* \(text.withoutCommentEnd)", "*/"]
    }

    func writePrologue(_ model: ClientModel, to out: inout SourceWriter) {
        out.lines(model.settings.list(.defaultImports).map { "import '\($0)';" })
        if model.uses(.bytes) || model.uses(.stream) { out.line("import 'dart:typed_data';") }
    }

    func writeClass(_ type: ClientClass, in model: ClientModel, to out: inout SourceWriter) {
        let settings = model.settings
        out.lines(attributes.lines(type.attributes))
        let base = type.base.map { " extends \(names.spell($0))" } ?? ""
        out.line(
            "class \(type.name)\(type.parameter.map { "<\($0)>" } ?? "")\(base) implements \(interfaces(of: type).joined(separator: ", "))"
        )
        out.block("{", "}") { out in
            writeMembers(type.members, to: &out) { [declaration($0, settings)] }
            if !type.members.isEmpty { out.line() }
            DartCoding(type: type, names: names).write(to: &out)
        }
    }

    private func interfaces(of type: ClientClass) -> [String] {
        let answer = type.operation.map { [$0.response.map { "IReturn<\(names.spell($0))>" } ?? "IReturnVoid"] } ?? []
        return answer + ["IConvertible"] + type.interfaces
    }

    private func declaration(_ member: ClientMember, _ settings: ClientSettings) -> String {
        let spelled = names.spell(member.type)
        let initial: String
        if let constant = member.constant {
            initial = " = \(constant)"
        } else if member.type.isCollection, settings.flag(.initializeCollections) {
            if case .map = member.type { initial = " = {}" } else { initial = " = []" }
        } else {
            initial = ""
        }
        return "\(spelled)\(spelled == "dynamic" ? "" : "?") \(DartCoding.name(of: member))\(initial);"
    }

    func writeMap(_ map: ObjectSchema, of value: TypeRef, in model: ClientModel, to out: inout SourceWriter) {
        out.line("typedef \(map.name) = \(names.spell(.map(value)));")
    }

    func writeEnum(_ type: EnumSchema, in model: ClientModel, to out: inout SourceWriter) {
        out.line("enum \(type.name)")
        out.block("{", "}") { out in
            for member in type.members { out.line("\(member.name),") }
        }
    }

    func writeEpilogue(_ model: ClientModel, to out: inout SourceWriter) {
        out.line()
        let entries = DartRegistry(model: model, names: names).entries
        out.block("TypeContext _ctx = TypeContext(library: '\(library(model))', types: <String, TypeInfo> {", "});") { out in
            out.lines(entries.map { "'\($0.name)': \($0.info)," })
        }
        out.line()
    }

    /// A name for the registry; the client tells the registries of several services apart by it.
    private func library(_ model: ClientModel) -> String {
        model.namespaces.min { ($0.count, $0) < ($1.count, $1) } ?? "dtos"
    }
}
