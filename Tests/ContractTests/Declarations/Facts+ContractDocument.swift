extension Facts {
    /// What `contract.json` says.
    init(_ document: ContractDocument) {
        for operation in document.operations {
            var aspects = [
                "routes": operation.routes.map { "\($0.verb) \($0.path)" }.joined(separator: "; "),
                "access": Self.access(operation.auth),
                "members": operation.request.map { "\($0.name): \($0.type)\($0.required ? " required" : "")" }.joined(separator: "; "),
                "base": operation.inherits ?? "",
                "interfaces": operation.implements ?? "",
                "answer": Self.answer(operation.returns),
                "tag": operation.tag,
            ]
            if operation.source == "seed" {
                aspects["texts"] = ([operation.summary] + operation.request.map(\.description)).joined(separator: "\n")
            }
            add(operation.name, aspects)
        }
        for type in document.types {
            var aspects = [
                "namespace": type.namespace,
                "base": type.inherits ?? "",
                "interfaces": type.implements ?? "",
                "members": type.members.map { "\($0.name): \($0.type)\($0.nullable ? "?" : "")" }.joined(separator: "; "),
            ]
            if type.source == "seed" { aspects["texts"] = ([""] + type.members.map(\.description)).joined(separator: "\n") }
            add(Self.simpleName(type.name), aspects)
        }
        for enumeration in document.enums {
            add(enumeration.name, ["namespace": enumeration.namespace, "values": enumeration.values.joined(separator: ", ")])
        }
    }

    private static func access(_ auth: ContractDocument.Auth) -> String {
        switch auth {
        case .word("none"): "everyone"
        case .word(let word): word
        case .roles(let roles): "any of \(roles.joined(separator: ", "))"
        }
    }

    /// Bytes as they are have two names.
    private static func answer(_ type: String) -> String {
        type == "HttpResult" ? "Stream" : type
    }

    /// `ListRequest` of `ListRequest<T>`.
    private static func simpleName(_ name: String) -> String {
        String(name.prefix { $0 != "<" })
    }
}
