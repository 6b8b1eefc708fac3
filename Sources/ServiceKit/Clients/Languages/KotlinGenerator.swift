/// Kotlin classes for the `net.servicestack` client.
struct KotlinGenerator: LanguageGenerator {
    let names = TypeNames.kotlin
    let order = EmissionOrder.collected
    let attributes = AttributeStyle(
        open: "@",
        close: "",
        escapes: [("\\", "\\\\"), ("\"", "\\\""), ("$", "\\$")],
        namesRouteParts: true,
        allowsOneOfEach: true
    )
    var defaults: KeyValuePairs<ClientOption, String> {
        [
            .package: "", .addServiceStackTypes: "True", .addResponseStatus: "False", .addDescriptionAsComments: "True",
            .addImplicitVersion: "", .initializeCollections: "True", .includeTypes: "", .excludeTypes: "", .treatTypesAsStrings: "",
            .defaultImports: "java.math.*,java.util.*,net.servicestack.client.*",
        ]
    }

    func provides(_ name: String, in namespace: Namespace) -> Bool { JVM.provides(name, in: namespace) }

    func documentation(_ text: String) -> [String] {
        JVM.documentation(text)
    }

    func writePrologue(_ model: ClientModel, to out: inout SourceWriter) {
        let package = model.settings.text(.package)
        if !package.isEmpty { out.lines(["package \(package)", ""]) }
        out.lines(JVM.imports(model, names).map { "import \($0)" })
        out.line()
    }

    func writeClass(_ type: ClientClass, in model: ClientModel, to out: inout SourceWriter) {
        let settings = model.settings
        out.lines(attributes.lines(type.attributes))
        let supertypes = supertypes(of: type)
        let list = supertypes.isEmpty ? "" : " : \(supertypes.joined(separator: ", "))"
        out.line("open class \(type.name)\(type.parameter.map { "<\($0)>" } ?? "")\(list)")
        out.block("{", "}") { out in
            writeMembers(type.members, to: &out) { [declaration($0, settings)] }
            if let response = type.operation?.response {
                out.line("companion object { private val responseType = \(token(of: response)) }")
                out.line("override fun getResponseType(): Any? = \(type.name).responseType")
            }
        }
    }

    private func supertypes(of type: ClientClass) -> [String] {
        let base = type.base.map { ["\(names.spell($0))()"] } ?? []
        let answer = type.operation.map { [$0.response.map { "IReturn<\(names.spell($0))>" } ?? "IReturnVoid"] } ?? []
        return base + answer + type.interfaces
    }

    private func token(of type: TypeRef) -> String {
        JVM.isParameterised(type) ? "object : TypeToken<\(names.spell(type))>(){}.type" : "\(names.spell(type))::class.java"
    }

    private func declaration(_ member: ClientMember, _ settings: ClientSettings) -> String {
        let isReserved = Self.reserved.contains(member.wireName)
        let name = isReserved ? (member.name == member.wireName ? member.name + "_" : member.name) : member.wireName
        let renamed = isReserved ? "@SerializedName(\"\(member.wireName)\") " : ""
        let spelled = names.spell(member.type)
        if let constant = member.constant { return "\(renamed)val \(name):\(spelled) = \(constant)" }
        let isCreated = member.type.isCollection && settings.flag(.initializeCollections)
        return "\(renamed)var \(name):\(spelled)\(isCreated ? " = \(spelled)()" : "? = null")"
    }

    func writeMap(_ map: ObjectSchema, of value: TypeRef, in model: ClientModel, to out: inout SourceWriter) {
        out.line("open class \(map.name) : \(names.spell(.map(value)))()")
    }

    func writeEnum(_ type: EnumSchema, in model: ClientModel, to out: inout SourceWriter) {
        out.line("enum class \(type.name)\(type.isFlags ? "(val value:Int)" : "")")
        out.block("{", "}") { out in
            for member in type.members { out.line("\(member.name)\(type.isFlags ? "(\(member.number))" : ""),") }
        }
    }

    private static let reserved: Set<String> = [
        "as", "break", "class", "continue", "do", "else", "false", "for", "fun", "if", "in", "interface", "is", "null", "object",
        "package", "return", "super", "this", "throw", "true", "try", "typealias", "typeof", "val", "var", "when", "while",
        // What the generated method is called.
        "responseType",
    ]
}
