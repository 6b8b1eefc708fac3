/// A type as .NET names it, with its generic arguments apart: ``List`1`` of `String`.
struct DotNetType {
    var name: String
    var namespace: String
    var arguments: [String] = []

    /// The members of a document that name the type.
    ///
    /// - Parameter key: what the member with the type's name is called.
    func document(namingType key: String) -> WireValue {
        .tree([
            key: .text(name), "namespace": .text(namespace), "genericArgs": arguments.isEmpty ? .null : .texts(arguments),
        ])
    }
}

extension TypeRef {
    var dotNet: DotNetType {
        switch self {
        case .scalar(let scalar): DotNetType(name: scalar.dotNetName, namespace: scalar == .stream ? "System.IO" : "System")
        case .nullable(let inner): DotNetType(name: "Nullable`1", namespace: "System", arguments: [inner.dotNetSpelling])
        case .list(let element):
            DotNetType(name: "List`1", namespace: "System.Collections.Generic", arguments: [element.dotNetSpelling])
        case .map(let value):
            DotNetType(name: "Dictionary`2", namespace: "System.Collections.Generic", arguments: ["String", value.dotNetSpelling])
        case .enumeration(let type): DotNetType(name: type.schema.name, namespace: type.schema.namespace.name)
        case .parameter(let name): DotNetType(name: name, namespace: "")
        case .object(let type):
            if let generic = type as? any GenericDataType.Type {
                DotNetType(
                    name: type.schema.name + "`1",
                    namespace: type.schema.namespace.name,
                    arguments: [generic.argument.dotNetSpelling]
                )
            } else {
                DotNetType(name: type.schema.name, namespace: type.schema.namespace.name)
            }
        }
    }

    /// The type in one piece, as it stands among generic arguments: `List<String>`.
    private var dotNetSpelling: String {
        let type = dotNet
        return type.arguments.isEmpty ? type.name : "\(type.name.prefix { $0 != "`" })<\(type.arguments.joined(separator: ","))>"
    }
}

extension Scalar {
    fileprivate var dotNetName: String {
        switch self {
        case .string: "String"
        case .bool: "Boolean"
        case .int: "Int32"
        case .long: "Int64"
        case .double: "Double"
        case .decimal: "Decimal"
        case .dateTime: "DateTime"
        case .timeSpan: "TimeSpan"
        case .guid: "Guid"
        case .bytes: "Byte[]"
        case .object: "Object"
        case .stream: "Stream"
        }
    }
}
