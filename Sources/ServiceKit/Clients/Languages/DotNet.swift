/// What the .NET languages have in common.
enum DotNet {
    /// The runtime and the library bring their own types.
    static func provides(_ namespace: Namespace) -> Bool {
        namespace == .library || namespace == "System"
    }

    /// The namespaces every file imports, then those of the types in the order of their first use.
    ///
    /// Not `System.IO`: its `FileInfo` and the like would clash with types of the contract.
    static func imports(_ model: ClientModel) -> [String] {
        let global = model.settings.text(.globalNamespace)
        let types = global.isEmpty ? model.namespaces : [global]
        let own = ["System", "System.Collections", "System.Collections.Generic", "System.Runtime.Serialization"]
        let generated = model.settings.flag(.addGeneratedCodeAttributes) ? ["System.CodeDom.Compiler"] : []
        let library = ["ServiceStack", "ServiceStack.DataAnnotations"]
        var all: [String] = []
        for name in own + library + generated + types + model.settings.list(.addNamespaces) where !all.contains(name) {
            all.append(name)
        }
        return all
    }

    /// The types by namespace; all in one if the options name one.
    static func groups(_ model: ClientModel) -> [(namespace: String, types: [ClientType])] {
        let global = model.settings.text(.globalNamespace)
        guard global.isEmpty else { return [(global, model.types.sorted { $0.name < $1.name })] }
        var groups: [(namespace: String, types: [ClientType])] = []
        for type in model.types {
            if groups.last?.namespace == type.namespace.name {
                groups[groups.count - 1].types.append(type)
            } else {
                groups.append((type.namespace.name, [type]))
            }
        }
        return groups
    }

    /// `IReturn<X>`, then the markers.
    static func interfaces(_ type: ClientClass, _ settings: ClientSettings, _ names: TypeNames) -> [String] {
        guard let operation = type.operation, settings.flag(.addReturnMarker) else { return type.interfaces }
        let (open, close) = names.brackets
        return [operation.response.map { "IReturn\(open)\(names.spell($0))\(close)" } ?? "IReturnVoid"] + type.interfaces
    }

    /// What the constructor sets: constants and, if asked for, empty collections.
    static func initialValues(
        _ type: ClientClass,
        _ settings: ClientSettings,
        make: (TypeRef) -> String
    ) -> [(member: ClientMember, value: String)] {
        type.members.compactMap { member in
            if let constant = member.constant { return (member, String(constant)) }
            guard member.type.isCollection, settings.flag(.initializeCollections) else { return nil }
            return (member, make(member.type))
        }
    }

    /// Whether an enumeration's members carry their numbers.
    static func showsNumbers(_ type: EnumSchema, _ settings: ClientSettings) -> Bool {
        type.isFlags || settings.flag(.exportValueTypes)
    }

    /// The text of an XML documentation comment.
    static func documentation(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
