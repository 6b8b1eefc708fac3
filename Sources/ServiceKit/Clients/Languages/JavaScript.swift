/// What the JavaScript family has in common.
enum JavaScript {
    /// The methods by which the client knows a request.
    static func methods(_ name: String, _ operation: ClientOperation, isTyped: Bool, _ names: TypeNames) -> [String] {
        let access = isTyped ? "public " : ""
        let answer = operation.response.map { "return \(empty($0, isTyped: isTyped, names))" } ?? ""
        return [
            "\(access)getTypeName() { return '\(name)'\(isTyped ? ";" : "") }",
            "\(access)getMethod() { return '\(operation.method)'\(isTyped ? ";" : "") }",
            "\(access)createResponse() { \(answer)\(isTyped && !answer.isEmpty ? "; " : answer.isEmpty ? "" : " ")}",
        ]
    }

    /// An empty answer of the type.
    private static func empty(_ type: TypeRef, isTyped: Bool, _ names: TypeNames) -> String {
        switch type {
        case .scalar(.string): "''"
        case .scalar(.object): "{}"
        case .scalar(.stream): "new Blob()"
        case .list(let element): isTyped ? "new Array<\(names.spell(element))>()" : "[]"
        case .map: "{}"
        case .object(let object): object.schema.mapValue == nil ? "new \(isTyped ? names.spell(type) : object.schema.name)()" : "{}"
        default: "null"
        }
    }

    /// The value a member starts with, behind ` = `; empty if it starts absent.
    static func initial(_ member: ClientMember, _ settings: ClientSettings) -> String {
        if let constant = member.constant { return " = \(constant)" }
        guard settings.flag(.initializeCollections) else { return "" }
        switch member.type {
        case .list: return " = []"
        case .map: return " = {}"
        default: return ""
        }
    }
}

extension String {
    var withoutSpaces: String { filter { $0 != " " } }
}

extension TypeRef {
    var isNullable: Bool {
        if case .nullable = self { true } else { false }
    }
}
