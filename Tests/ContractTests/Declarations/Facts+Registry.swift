import Contract
import ServiceKit

extension Facts {
    /// What the declarations say.
    ///
    /// - Parameter texts: the names of the operations and classes whose texts are compared.
    init(_ registry: ServiceRegistry, texts: Set<String>) {
        for operation in registry.operations {
            let schema = operation.schema
            let how = operation.operation
            var aspects = [
                "routes": how.routes.map(Self.text).joined(separator: "; "),
                "access": Self.text(how.access),
                "members": schema.members.map { "\($0.wireName): \($0.type.contractText)\($0.isRequired ? " required" : "")" }
                    .joined(separator: "; "),
                "base": Self.base(schema),
                "interfaces": schema.interfaces.joined(separator: ", "),
                "answer": how.response?.contractText ?? "void",
                "tag": how.tag,
            ]
            if texts.contains(schema.name) { aspects["texts"] = Self.texts(schema) }
            add(schema.name, aspects)
        }
        let types = DeclaredTypes(registry)
        for type in types.classes {
            let schema = (type as? any GenericDataType.Type)?.openSchema ?? type.schema
            let absent = Self.absentByDefault(type)
            var aspects = [
                "namespace": schema.namespace.name,
                "base": Self.base(schema),
                "interfaces": schema.interfaces.joined(separator: ", "),
                "members": zip(schema.members, absent).map { "\($0.wireName): \($0.type.unwrapped.contractText)\($1 ? "?" : "")" }
                    .joined(separator: "; "),
            ]
            if texts.contains(schema.name) { aspects["texts"] = Self.texts(schema) }
            add(schema.name, aspects)
        }
        for enumeration in types.enumerations {
            let schema = enumeration.schema
            add(schema.name, ["namespace": schema.namespace.name, "values": schema.members.map(\.name).joined(separator: ", ")])
        }
    }

    /// For each member of the class's own, whether a new value leaves it out.
    private static func absentByDefault(_ type: any DataType.Type) -> [Bool] {
        let value = type.init()
        return type.schema.members.indices.map { value.memberValue($0) == .null }
    }

    private static func texts(_ schema: ObjectSchema) -> String {
        ([schema.summary] + schema.members.map(\.summary)).map { $0 ?? "" }.joined(separator: "\n")
    }

    private static func base(_ schema: ObjectSchema) -> String {
        if let value = schema.mapValue { return TypeRef.map(value).contractText }
        return schema.base.map { TypeRef.object($0).contractText } ?? ""
    }

    private static func text(_ route: Route) -> String {
        "\(route.verbs?.joined(separator: ", ") ?? "ANY") \(route.path)"
    }

    private static func text(_ access: Access) -> String {
        switch access {
        case .everyone: "everyone"
        case .authenticated: "authenticated"
        case .anyRole(let roles): "any of \(roles.joined(separator: ", "))"
        }
    }
}

/// Every class and enumeration that operations use.
struct DeclaredTypes {
    private(set) var classes: [any DataType.Type] = []
    private(set) var enumerations: [any WireEnum.Type] = []
    private var seen: Set<String> = []

    init(_ registry: ServiceRegistry) {
        for operation in registry.operations {
            addParts(of: operation.schema)
            if let answer = operation.operation.response { add(answer) }
        }
    }

    private mutating func add(_ type: TypeRef) {
        switch type {
        case .nullable(let inner), .list(let inner), .map(let inner): add(inner)
        case .object(let type):
            if let generic = type as? any GenericDataType.Type { add(generic.argument) }
            guard seen.insert(type.schema.name).inserted else { return }
            classes.append(type)
            addParts(of: type.schema)
        case .enumeration(let type):
            if seen.insert(type.schema.name).inserted { enumerations.append(type) }
        case .scalar, .parameter: break
        }
    }

    private mutating func addParts(of schema: ObjectSchema) {
        if let base = schema.base { add(.object(base)) }
        if let value = schema.mapValue { add(value) }
        for member in schema.members { add(member.type) }
    }
}

extension TypeRef {
    /// The type as `contract.json` spells it.
    var contractText: String {
        switch self {
        case .scalar(let scalar):
            switch scalar {
            case .bytes: "byte[]"
            case .object: "Object"
            case .stream: "Stream"
            case .dateTime: "DateTime"
            default: scalar.rawValue
            }
        case .nullable(let type): "\(type.contractText)?"
        case .list(let type): "List<\(type.contractText)>"
        case .map(let type): "Dictionary<string,\(type.contractText)>"
        case .object(let type):
            if let generic = type as? any GenericDataType.Type {
                "\(type.schema.name)<\(generic.argument.contractText)>"
            } else {
                type.schema.name
            }
        case .enumeration(let type): type.schema.name
        case .parameter(let name): name
        }
    }
}
