/// Swift classes for the `ServiceStack` package.
struct SwiftGenerator: LanguageGenerator {
    let names = TypeNames.swift
    let order = EmissionOrder.collected
    let attributes = AttributeStyle(open: "// @", close: "")
    var header: SourceHeader.Style { SourceHeader.Style(extra: ["SwiftVersion: 5.0"]) }
    var defaults: KeyValuePairs<ClientOption, String> {
        [
            .baseClass: "", .addServiceStackTypes: "True", .makePropertiesOptional: "True", .includeTypes: "", .excludeTypes: "",
            .excludeGenericBaseTypes: "False",
            .addResponseStatus: "False", .addImplicitVersion: "", .addDescriptionAsComments: "True", .initializeCollections: "True",
            .treatTypesAsStrings: "", .defaultImports: "Foundation,ServiceStack",
        ]
    }

    func provides(_ name: String, in namespace: Namespace) -> Bool {
        namespace == .library && LibraryTypes.errors.contains(name)
    }

    func documentation(_ text: String) -> [String] {
        ["/**", "* \(text.withoutCommentEnd)", "*/"]
    }

    func writePrologue(_ model: ClientModel, to out: inout SourceWriter) {
        out.lines(model.settings.list(.defaultImports).map { "import \($0)" })
    }

    func writeClass(_ type: ClientClass, in model: ClientModel, to out: inout SourceWriter) {
        let members = type.members.map { SwiftMember($0, names, model.settings) }
        let base = swiftBase(type, model.settings)
        let parameter = type.parameter.map { "<\($0) : Codable>" } ?? ""
        out.lines(attributes.lines(type.attributes))
        out.line("public class \(type.name)\(parameter) : \(inheritance(type, base: base, model.settings))")
        out.block("{", "}") { out in
            if let response = type.operation?.response {
                out.line("public typealias Return = \(names.spell(response))")
                out.line()
            }
            writeMembers(type.members, to: &out) { [SwiftMember($0, names, model.settings).declaration] }
            if !members.isEmpty { out.line() }
            SwiftCoding(members: members, hasBase: base != nil).write(to: &out)
        }
    }

    /// The class that is extended, unless options say otherwise.
    private func swiftBase(_ type: ClientClass, _ settings: ClientSettings) -> String? {
        guard case .object(let base)? = type.base else { return nil }
        if settings.flag(.excludeGenericBaseTypes), base is any GenericDataType.Type { return nil }
        return names.spell(.object(base))
    }

    private func inheritance(_ type: ClientClass, base: String?, _ settings: ClientSettings) -> String {
        let ownBase = settings.text(.baseClass)
        var list = base.map { [$0] } ?? (ownBase.isEmpty ? [] : [ownBase])
        if let operation = type.operation { list.append(operation.response == nil ? "IReturnVoid" : "IReturn") }
        list += type.interfaces
        if base == nil { list.append("Codable") }
        return list.joined(separator: ", ")
    }

    func writeMap(_ map: ObjectSchema, of value: TypeRef, in model: ClientModel, to out: inout SourceWriter) {
        out.line("public typealias \(map.name) = \(names.spell(.map(value)))")
    }

    func writeEnum(_ type: EnumSchema, in model: ClientModel, to out: inout SourceWriter) {
        out.line("public enum \(type.name) : \(type.isFlags ? "Int" : "String"), Codable")
        out.block("{", "}") { out in
            for member in type.members {
                out.line("case \(SwiftMember.escaped(member.name))\(type.isFlags ? " = \(member.number)" : "")")
            }
        }
    }

    func writeEpilogue(_ model: ClientModel, to out: inout SourceWriter) {
        if model.uses(.object) { writeAnyValue(to: &out) }
        out.line()
    }

    private func writeAnyValue(to out: inout SourceWriter) {
        out.lines(["", "/**", "* Any JSON value", "*/", "public enum JSONValue : Codable"])
        out.block("{", "}") { out in
            out.lines([
                "case null", "case bool(Bool)", "case number(Double)", "case string(String)", "case array([JSONValue])",
                "case object([String:JSONValue])", "",
                "public init(from decoder: Decoder) throws {",
                "    let container = try decoder.singleValueContainer()",
                "    if container.decodeNil() { self = .null }",
                "    else if let value = try? container.decode(Bool.self) { self = .bool(value) }",
                "    else if let value = try? container.decode(Double.self) { self = .number(value) }",
                "    else if let value = try? container.decode(String.self) { self = .string(value) }",
                "    else if let value = try? container.decode([JSONValue].self) { self = .array(value) }",
                "    else { self = .object(try container.decode([String:JSONValue].self)) }",
                "}", "",
                "public func encode(to encoder: Encoder) throws {",
                "    var container = encoder.singleValueContainer()",
                "    switch self {",
                "    case .null: try container.encodeNil()",
                "    case .bool(let value): try container.encode(value)",
                "    case .number(let value): try container.encode(value)",
                "    case .string(let value): try container.encode(value)",
                "    case .array(let value): try container.encode(value)",
                "    case .object(let value): try container.encode(value)",
                "    }",
                "}",
            ])
        }
    }
}
