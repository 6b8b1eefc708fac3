/// VB.NET classes for the `ServiceStack` assemblies.
struct VisualBasicGenerator: LanguageGenerator {
    let names = TypeNames.vbnet
    let order = EmissionOrder.namespaces
    let attributes = AttributeStyle(open: "<", close: ">", assign: ":=", yes: "True", no: "False", escapes: [("\"", "\"\"")])
    var header: SourceHeader.Style { SourceHeader.Style(open: "' Options:", close: nil, line: "'", mark: "''") }
    var defaults: KeyValuePairs<ClientOption, String> {
        [
            .globalNamespace: "", .makePartial: "True", .makeVirtual: "True", .makeInternal: "False", .addReturnMarker: "True",
            .addDescriptionAsComments: "True", .addDataContractAttributes: "False", .addIndexesToDataMembers: "False",
            .addGeneratedCodeAttributes: "False", .addResponseStatus: "False", .addImplicitVersion: "", .initializeCollections: "True",
            .exportValueTypes: "False", .includeTypes: "", .excludeTypes: "", .addNamespaces: "",
        ]
    }

    func provides(_ name: String, in namespace: Namespace) -> Bool { DotNet.provides(namespace) }

    func documentation(_ text: String) -> [String] {
        ["'''<Summary>", "'''\(DotNet.documentation(text))", "'''</Summary>"]
    }

    func writePrologue(_ model: ClientModel, to out: inout SourceWriter) {
        out.lines(DotNet.imports(model).map { "Imports \($0)" })
        out.line()
    }

    func writeTypes(_ model: ClientModel, to out: inout SourceWriter) {
        let groups = DotNet.groups(model)
        out.block("Namespace Global", "End Namespace") { out in
            for group in groups {
                out.line()
                out.block("Namespace \(group.namespace)", "End Namespace") { out in
                    for type in group.types { write(type, in: model, to: &out) }
                }
            }
        }
    }

    func writeClass(_ type: ClientClass, in model: ClientModel, to out: inout SourceWriter) {
        out.lines(attributes.lines(type.attributes))
        let name = type.name + (type.parameter.map { "(Of \($0))" } ?? "")
        out.line("\(modifiers(model.settings))Class \(name)")
        out.indented { out in
            if let base = type.base { out.line("Inherits \(names.spell(base))") }
            for interface in DotNet.interfaces(type, model.settings, names) { out.line("Implements \(interface)") }
            writeConstructor(type, model.settings, to: &out)
            writeMembers(type.members, to: &out) { [declaration($0, model)] }
        }
        out.line("End Class")
    }

    private func declaration(_ member: ClientMember, _ model: ClientModel) -> String {
        let overridable = model.settings.flag(.makeVirtual) ? "Overridable " : ""
        return "Public \(overridable)Property \(escaped(member.name, model)) As \(names.spell(member.type))"
    }

    private func writeConstructor(_ type: ClientClass, _ settings: ClientSettings, to out: inout SourceWriter) {
        let initial = DotNet.initialValues(type, settings) { "New \(names.spell($0))" }
        guard !initial.isEmpty else { return }
        out.block("Public Sub New()", "End Sub") { out in
            for (member, value) in initial { out.line("\(escaped(member.name, nil)) = \(value)") }
        }
        out.line()
    }

    private func modifiers(_ settings: ClientSettings) -> String {
        (settings.flag(.makeInternal) ? "Friend " : "Public ") + (settings.flag(.makePartial) ? "Partial " : "")
    }

    func writeMap(_ map: ObjectSchema, of value: TypeRef, in model: ClientModel, to out: inout SourceWriter) {
        out.line("\(modifiers(model.settings))Class \(map.name)")
        out.indented { $0.line("Inherits \(names.spell(.map(value)))") }
        out.line("End Class")
    }

    func writeEnum(_ type: EnumSchema, in model: ClientModel, to out: inout SourceWriter) {
        if type.isFlags { out.line("<Flags>") }
        out.block("\(model.settings.flag(.makeInternal) ? "Friend" : "Public") Enum \(type.name)", "End Enum") { out in
            for member in type.members {
                out.line(escaped(member.name, nil) + (DotNet.showsNumbers(type, model.settings) ? " = \(member.number)" : ""))
            }
        }
    }

    /// The name, in brackets if it means something to the language.
    private func escaped(_ name: String, _ model: ClientModel?) -> String {
        // The published pages print a member called To as it is, though no compiler takes it.
        if model?.isPage == true, name == "To" { return name }
        return Self.reserved.contains(name.lowercased()) ? "[\(name)]" : name
    }

    private static let reserved: Set<String> = [
        "addhandler", "addressof", "alias", "and", "andalso", "as", "boolean", "byref", "byte", "byval", "call", "case", "catch", "cbool",
        "cbyte", "cchar", "cdate", "cdbl", "cdec", "char", "cint", "class", "clng", "cobj", "const", "continue", "csbyte", "cshort",
        "csng", "cstr", "ctype", "cuint", "culng", "cushort", "date", "decimal", "declare", "default", "delegate", "dim", "directcast",
        "do", "double", "each", "else", "elseif", "end", "endif", "enum", "erase", "error", "event", "exit", "false", "finally", "for",
        "friend", "function", "get", "gettype", "getxmlnamespace", "global", "gosub", "goto", "handles", "if", "implements", "imports",
        "in", "inherits", "integer", "interface", "is", "isnot", "let", "lib", "like", "long", "loop", "me", "mod", "module",
        "mustinherit", "mustoverride", "mybase", "myclass", "namespace", "narrowing", "new", "next", "not", "nothing", "notinheritable",
        "notoverridable", "object", "of", "on", "operator", "option", "optional", "or", "orelse", "overloads", "overridable",
        "overrides", "paramarray", "partial", "private", "property", "protected", "public", "raiseevent", "readonly", "redim", "rem",
        "removehandler", "resume", "return", "sbyte", "select", "set", "shadows", "shared", "short", "single", "static", "step", "stop",
        "string", "structure", "sub", "synclock", "then", "throw", "to", "true", "try", "trycast", "typeof", "uinteger", "ulong",
        "ushort", "using", "variant", "wend", "when", "while", "widening", "with", "withevents", "writeonly", "xor",
    ]
}
