/// PHP classes for the `servicestack/client` package.
struct PHPGenerator: LanguageGenerator {
    let names = TypeNames.php
    let order = EmissionOrder.dependencies
    // The mark that ends code does so in a comment, too.
    let attributes = AttributeStyle(open: "// @", close: "", escapes: [("\\", "\\\\"), ("\"", "\\\""), ("?>", "? >")])
    var defaults: KeyValuePairs<ClientOption, String> {
        [
            .globalNamespace: "dtos", .addServiceStackTypes: "True", .addResponseStatus: "False", .addImplicitVersion: "",
            .addDescriptionAsComments: "True", .initializeCollections: "False", .includeTypes: "", .excludeTypes: "", .defaultImports: "",
        ]
    }

    func provides(_ name: String, in namespace: Namespace) -> Bool {
        namespace == .library && ["ResponseStatus", "ResponseError"].contains(name)
    }

    func documentation(_ text: String) -> [String] {
        ["/** @description \(text.withoutCommentEnd) */"]
    }

    func writeOpening(_ model: ClientModel, to out: inout SourceWriter) {
        out.line("<?php namespace \(model.settings.text(.globalNamespace).replacing(".", with: "\\"));")
    }

    func writePrologue(_ model: ClientModel, to out: inout SourceWriter) {
        out.line()
        out.lines([
            "use DateTime;", "use Exception;", "use DateInterval;", "use JsonSerializable;",
            "use ServiceStack\\{IReturn,IReturnVoid,IGet,IPost,IPut,IDelete,IPatch};",
            "use ServiceStack\\{ResponseStatus,ResponseError,ByteArray,JsonConverters,Returns};",
        ])
        out.lines(model.settings.list(.defaultImports).map { "use \($0);" })
        out.line()
    }

    func writeClass(_ type: ClientClass, in model: ClientModel, to out: inout SourceWriter) {
        out.lines(attributes.lines(type.attributes))
        if let parameter = type.parameter { out.lines(["/**", " * @template \(parameter)", " */"]) }
        if let response = type.operation?.response { out.line("#[Returns('\(PHPType(response, names).className)')]") }
        let base = type.schema.base.map { " extends \($0.schema.name)" } ?? ""
        out.line("class \(type.name)\(base) implements \(interfaces(of: type).joined(separator: ", "))")
        out.block("{", "}") { out in
            PHPClassBody(type: type, generator: self, settings: model.settings).write(to: &out)
        }
    }

    private func interfaces(of type: ClientClass) -> [String] {
        let answer = type.operation.map { [$0.response == nil ? "IReturnVoid" : "IReturn"] } ?? []
        return answer + type.interfaces + ["JsonSerializable"]
    }

    func writeMap(_ map: ObjectSchema, of value: TypeRef, in model: ClientModel, to out: inout SourceWriter) {
        // Members of this type are arrays, so that their entries are read like those of any map.
        out.line("// \(map.name) is \(names.spell(.map(value)))")
    }

    func writeEnum(_ type: EnumSchema, in model: ClientModel, to out: inout SourceWriter) {
        out.line("enum \(type.name) : \(type.isFlags ? "int" : "string")")
        out.block("{", "}") { out in
            for member in type.members { out.line("case \(member.name) = \(type.isFlags ? String(member.number) : "'\(member.name)'");") }
        }
    }
}
