/// F# classes for the `ServiceStack` assemblies, all in one namespace.
struct FSharpGenerator: LanguageGenerator {
    let names = TypeNames.fsharp
    let order = EmissionOrder.dependencies
    let attributes = AttributeStyle(open: "[<", close: ">]")
    var header: SourceHeader.Style { SourceHeader.Style(open: "(* Options:", close: "*)") }
    var defaults: KeyValuePairs<ClientOption, String> {
        [
            .globalNamespace: "", .addReturnMarker: "True", .addDescriptionAsComments: "True", .addDataContractAttributes: "False",
            .addIndexesToDataMembers: "False", .addGeneratedCodeAttributes: "False", .addResponseStatus: "False",
            .addImplicitVersion: "", .exportValueTypes: "False", .initializeCollections: "True", .includeTypes: "", .excludeTypes: "",
            .addNamespaces: "",
        ]
    }

    func provides(_ name: String, in namespace: Namespace) -> Bool { DotNet.provides(namespace) }

    func documentation(_ text: String) -> [String] {
        ["///<summary>", "///\(DotNet.documentation(text))", "///</summary>"]
    }

    func writePrologue(_ model: ClientModel, to out: inout SourceWriter) {
        let namespace = namespace(model)
        out.line("namespace \(hasCircles(model) ? "rec " : "")\(namespace)")
        out.line()
        let own = Set(model.namespaces)
        out.lines(DotNet.imports(model).filter { !own.contains($0) && $0 != namespace }.map { "open \($0)" })
    }

    /// The namespace asked for, else the shortest of the types'.
    private func namespace(_ model: ClientModel) -> String {
        let global = model.settings.text(.globalNamespace)
        return global.isEmpty ? model.namespaces.min { ($0.count, $0) < ($1.count, $1) } ?? "dtos" : global
    }

    /// Whether some type names one that stands further down, which F# must be told of.
    private func hasCircles(_ model: ClientModel) -> Bool {
        model.classes.contains { type in
            type.members.contains { $0.type.typeNames.contains { !model.isDeclared($0, before: type.name) } }
        }
    }

    func writeTypes(_ model: ClientModel, to out: inout SourceWriter) {
        out.indented { out in
            for type in model.types { write(type, in: model, to: &out) }
        }
    }

    func writeClass(_ type: ClientClass, in model: ClientModel, to out: inout SourceWriter) {
        let settings = model.settings
        out.lines(attributes.lines(type.attributes + [SourceAttribute("AllowNullLiteral")]))
        out.line("type \(type.name)\(type.parameter.map { "<'\($0)>" } ?? "")() = ")
        out.indented { out in
            if let base = type.base { out.line("inherit \(names.spell(base))()") }
            let interfaces = DotNet.interfaces(type, settings, names)
            out.lines(interfaces.map { "interface \($0)" })
            if !interfaces.isEmpty || type.base != nil, !type.members.isEmpty { out.line() }
            writeMembers(type.members, to: &out) { member in
                let spelled = names.spell(member.type)
                return ["member val \(member.name):\(spelled) = \(initial(member, spelled, settings)) with get,set"]
            }
            if interfaces.isEmpty, type.base == nil, type.members.isEmpty { out.line("class end") }
        }
    }

    private func initial(_ member: ClientMember, _ spelled: String, _ settings: ClientSettings) -> String {
        if let constant = member.constant { return String(constant) }
        let isCreated = member.type.isValueType || member.type.isCollection && settings.flag(.initializeCollections)
        return isCreated ? "new \(spelled)()" : "null"
    }

    func writeMap(_ map: ObjectSchema, of value: TypeRef, in model: ClientModel, to out: inout SourceWriter) {
        out.lines(["[<AllowNullLiteral>]", "type \(map.name)() = "])
        out.indented { $0.line("inherit \(names.spell(.map(value)))()") }
    }

    func writeEnum(_ type: EnumSchema, in model: ClientModel, to out: inout SourceWriter) {
        if type.isFlags { out.line("[<Flags>]") }
        out.line("type \(type.name) =")
        out.indented { out in
            for member in type.members { out.line("| \(member.name) = \(member.number)") }
        }
    }
}
