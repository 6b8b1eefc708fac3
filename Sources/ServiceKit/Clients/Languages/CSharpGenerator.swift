/// C# classes for the `ServiceStack` assemblies.
struct CSharpGenerator: LanguageGenerator {
    let names = TypeNames.csharp
    let order = EmissionOrder.namespaces
    let attributes = AttributeStyle(open: "[", close: "]")
    var defaults: KeyValuePairs<ClientOption, String> {
        [
            .globalNamespace: "", .makePartial: "True", .makeVirtual: "True", .makeInternal: "False", .addNullableAnnotations: "False",
            .addReturnMarker: "True", .addDescriptionAsComments: "True", .addDataContractAttributes: "False",
            .addIndexesToDataMembers: "False", .addGeneratedCodeAttributes: "False", .addResponseStatus: "False",
            .addImplicitVersion: "", .initializeCollections: "True", .exportValueTypes: "False", .includeTypes: "", .excludeTypes: "",
            .addNamespaces: "",
        ]
    }

    func provides(_ name: String, in namespace: Namespace) -> Bool { DotNet.provides(namespace) }

    func documentation(_ text: String) -> [String] {
        ["///<summary>", "///\(DotNet.documentation(text))", "///</summary>"]
    }

    func writePrologue(_ model: ClientModel, to out: inout SourceWriter) {
        if model.settings.flag(.addNullableAnnotations) { out.lines(["#nullable enable", ""]) }
        out.lines(DotNet.imports(model).map { "using \($0);" })
        out.line()
    }

    func writeTypes(_ model: ClientModel, to out: inout SourceWriter) {
        for group in DotNet.groups(model) {
            out.lines(["", "namespace \(group.namespace)"])
            out.block("{", "}") { out in
                for type in group.types { write(type, in: model, to: &out) }
                out.line()
            }
        }
    }

    func writeClass(_ type: ClientClass, in model: ClientModel, to out: inout SourceWriter) {
        let settings = model.settings
        out.lines(attributes.lines(type.attributes))
        out.line("\(modifiers(settings))class \(type.name)\(type.parameter.map { "<\($0)>" } ?? "")")
        let supertypes = (type.base.map { [names.spell($0)] } ?? []) + DotNet.interfaces(type, settings, names)
        if !supertypes.isEmpty { out.indented { $0.line(": \(supertypes.joined(separator: ", "))") } }
        out.block("{", "}") { out in
            writeConstructor(type, settings, to: &out)
            writeMembers(type.members, to: &out) { [declaration($0, of: type, settings)] }
        }
    }

    private func declaration(_ member: ClientMember, of type: ClientClass, _ settings: ClientSettings) -> String {
        let isAnnotated = settings.flag(.addNullableAnnotations) && !member.type.isValueType
        let isCreated = member.type.isCollection && settings.flag(.initializeCollections)
        let spelled = names.spell(member.type) + (isAnnotated && !isCreated ? "?" : "")
        return "public \(settings.flag(.makeVirtual) ? "virtual " : "")\(spelled) \(member.name) { get; set; }"
    }

    private func writeConstructor(_ type: ClientClass, _ settings: ClientSettings, to out: inout SourceWriter) {
        let initial = DotNet.initialValues(type, settings) { "new \(names.spell($0)){}" }
        guard !initial.isEmpty else { return }
        out.line("public \(type.name)()")
        out.block("{", "}") { out in
            for (member, value) in initial { out.line("\(member.name) = \(value);") }
        }
        out.line()
    }

    private func modifiers(_ settings: ClientSettings) -> String {
        (settings.flag(.makeInternal) ? "internal " : "public ") + (settings.flag(.makePartial) ? "partial " : "")
    }

    func writeMap(_ map: ObjectSchema, of value: TypeRef, in model: ClientModel, to out: inout SourceWriter) {
        out.line("\(modifiers(model.settings))class \(map.name)")
        out.indented { $0.line(": \(names.spell(.map(value)))") }
        out.block("{", "}") { _ in }
    }

    func writeEnum(_ type: EnumSchema, in model: ClientModel, to out: inout SourceWriter) {
        if type.isFlags { out.line("[Flags]") }
        out.line("\(model.settings.flag(.makeInternal) ? "internal" : "public") enum \(type.name)")
        out.block("{", "}") { out in
            for member in type.members {
                out.line("\(member.name)\(DotNet.showsNumbers(type, model.settings) ? " = \(member.number)" : ""),")
            }
        }
    }
}
