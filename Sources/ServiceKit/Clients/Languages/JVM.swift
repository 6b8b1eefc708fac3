/// What Java and Kotlin have in common.
enum JVM {
    /// The packages to import: those asked for, and those of what the types use.
    static func imports(_ model: ClientModel, _ names: TypeNames) -> [String] {
        let isGeneric = model.classes.contains { $0.operation?.response.map { isParameterised($0) } ?? false }
        let usesStream = model.uses(.stream)
        let isRenamed = model.classes.contains { $0.members.contains { $0.name != $0.wireName } }
        var all = model.settings.list(.defaultImports)
        if usesStream { all.append("java.io.InputStream") }
        if isRenamed { all.append("com.google.gson.annotations.*") }
        if isGeneric { all.append("com.google.gson.reflect.*") }
        return all
    }

    /// Whether the type's arguments are lost at run time, so that reading needs a token of it.
    static func isParameterised(_ type: TypeRef) -> Bool {
        switch type {
        case .list, .map: true
        case .object(let type): type is any GenericDataType.Type
        default: false
        }
    }

    static func documentation(_ text: String) -> [String] {
        ["/**", "* \(text.withoutCommentEnd.replacing("\\u", with: "\\ u"))", "*/"]
    }

    static func provides(_ name: String, in namespace: Namespace) -> Bool {
        namespace == .library && LibraryTypes.errors.contains(name)
    }
}
