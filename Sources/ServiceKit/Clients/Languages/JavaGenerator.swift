/// Java classes inside one outer class, for the `net.servicestack` client.
struct JavaGenerator: LanguageGenerator {
    let names = TypeNames.java
    let order = EmissionOrder.collected
    let attributes = AttributeStyle(open: "@", close: "", namesRouteParts: true, allowsOneOfEach: true)
    var defaults: KeyValuePairs<ClientOption, String> {
        [
            .package: "", .globalNamespace: "dtos", .addPropertyAccessors: "True", .settersReturnThis: "True",
            .addServiceStackTypes: "True", .addResponseStatus: "False", .addDescriptionAsComments: "True", .addImplicitVersion: "",
            .initializeCollections: "False", .includeTypes: "", .excludeTypes: "", .treatTypesAsStrings: "",
            .defaultImports: "java.math.*,java.util.*,net.servicestack.client.*",
        ]
    }

    func provides(_ name: String, in namespace: Namespace) -> Bool { JVM.provides(name, in: namespace) }

    func documentation(_ text: String) -> [String] {
        JVM.documentation(text)
    }

    func writePrologue(_ model: ClientModel, to out: inout SourceWriter) {
        let package = model.settings.text(.package)
        if !package.isEmpty { out.lines(["package \(package);", ""]) }
        out.lines(JVM.imports(model, names).map { "import \($0);" })
        out.line()
    }

    func writeTypes(_ model: ClientModel, to out: inout SourceWriter) {
        out.line("public class \(model.settings.text(.globalNamespace).replacing(".", with: "_"))")
        out.block("{", "}") { out in
            for type in model.types { write(type, in: model, to: &out) }
            out.line()
        }
    }

    func writeClass(_ type: ClientClass, in model: ClientModel, to out: inout SourceWriter) {
        let settings = model.settings
        out.lines(attributes.lines(type.attributes))
        let base = type.base.map { " extends \(names.spell($0))" } ?? ""
        let interfaces = interfaces(of: type)
        let implemented = interfaces.isEmpty ? "" : " implements \(interfaces.joined(separator: ", "))"
        out.line("public static class \(type.name)\(type.parameter.map { "<\($0)>" } ?? "")\(base)\(implemented)")
        out.block("{", "}") { out in
            writeMembers(type.members, to: &out) { [field($0, settings)] }
            if settings.flag(.addPropertyAccessors) { writeAccessors(type, settings, to: &out) }
            if let response = type.operation?.response {
                out.line("private static Object responseType = \(token(of: response));")
                out.line("public Object getResponseType() { return responseType; }")
            }
        }
    }

    private func interfaces(of type: ClientClass) -> [String] {
        let answer = type.operation.map { [$0.response.map { "IReturn<\(names.spell($0))>" } ?? "IReturnVoid"] } ?? []
        return answer + type.interfaces
    }

    private func token(of type: TypeRef) -> String {
        JVM.isParameterised(type) ? "new TypeToken<\(names.spell(type))>(){}.getType()" : "\(names.spell(type)).class"
    }

    private func field(_ member: ClientMember, _ settings: ClientSettings) -> String {
        let name = fieldName(member)
        let renamed = name == member.wireName ? "" : "@SerializedName(\"\(member.wireName)\") "
        let spelled = names.spell(member.type)
        let isCreated = member.type.isCollection && settings.flag(.initializeCollections)
        return "\(renamed)public \(spelled) \(name) = \(member.constant.map { String($0) } ?? (isCreated ? "new \(spelled)()" : "null"));"
    }

    private func writeAccessors(_ type: ClientClass, _ settings: ClientSettings, to out: inout SourceWriter) {
        if !type.members.isEmpty { out.line() }
        let chains = settings.flag(.settersReturnThis)
        for member in type.members {
            let (name, spelled) = (fieldName(member), names.spell(member.type))
            let accessor = name.prefix(1).uppercased() + name.dropFirst()
            let result = chains ? "\(type.name)\(type.parameter.map { "<\($0)>" } ?? "")" : "void"
            out.line("public \(spelled) get\(accessor)() { return \(name); }")
            out.line("public \(result) set\(accessor)(\(spelled) value) { this.\(name) = value;\(chains ? " return this;" : "") }")
        }
    }

    /// The name on the wire; the declared one, with `_` if that clashes too, where the language takes it otherwise.
    private func fieldName(_ member: ClientMember) -> String {
        guard Self.reserved.contains(member.wireName) else { return member.wireName }
        return member.name == member.wireName || member.name == "Class" || member.name == "ResponseType" ? member.name + "_" : member.name
    }

    func writeMap(_ map: ObjectSchema, of value: TypeRef, in model: ClientModel, to out: inout SourceWriter) {
        out.line("public static class \(map.name) extends \(names.spell(.map(value)))")
        out.block("{", "}") { _ in }
    }

    func writeEnum(_ type: EnumSchema, in model: ClientModel, to out: inout SourceWriter) {
        out.line("public static enum \(type.name)")
        out.block("{", "}") { out in
            for (index, member) in type.members.enumerated() {
                let number = type.isFlags ? "(\(member.number))" : ""
                out.line("\(member.name)\(number)\(index + 1 < type.members.count ? "," : ";")")
            }
            guard type.isFlags else { return }
            out.lines(["", "private final int value;", "\(type.name)(final int intValue) { value = intValue; }"])
            out.line("public int getValue() { return value; }")
        }
    }

    private static let reserved: Set<String> = [
        "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const", "continue", "default", "do", "double",
        "else", "enum", "extends", "false", "final", "finally", "float", "for", "goto", "if", "implements", "import", "instanceof", "int",
        "interface", "long", "native", "new", "null", "package", "private", "protected", "public", "return", "short", "static", "strictfp",
        "super", "switch", "synchronized", "this", "throw", "throws", "transient", "true", "try", "void", "volatile", "while",
        // What the generated methods are called.
        "responseType",
    ]
}
