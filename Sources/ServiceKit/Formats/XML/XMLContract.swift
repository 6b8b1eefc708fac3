import Crypto
import FoundationEssentials

/// What data-contract XML calls a type (`wire.md` §3.5).
struct XMLContract: Equatable {
    var name: String
    var namespace: String
    /// Whether the type is one of XML's own: such types have no namespace of a service.
    var isBuiltIn = false

    static let schema = "http://www.w3.org/2001/XMLSchema"
    static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
    static let arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays"
    static let library = "http://schemas.servicestack.net/types"
    private static let root = "http://schemas.datacontract.org/2004/07/"

    static func namespace(_ namespace: Namespace) -> String {
        namespace == .library ? library : root + namespace.name
    }

    init(_ type: TypeRef) {
        switch type {
        case .scalar(let scalar): self.init(name: scalar.xmlName, namespace: Self.schema, isBuiltIn: true)
        case .nullable(let inner): self.init(inner)
        case .list(let element):
            let item = XMLContract(element)
            self.init(name: "ArrayOf\(item.name)", namespace: item.isBuiltIn ? Self.arrays : item.namespace)
        case .map(let value): self.init(name: "ArrayOf\(Self.pair(value).name)", namespace: Self.arrays)
        case .enumeration(let type): self.init(name: type.schema.name, namespace: Self.namespace(type.schema.namespace))
        case .parameter(let name): self.init(name: name, namespace: Self.schema, isBuiltIn: true)
        case .object(let type): self.init(type)
        }
    }

    private init(_ type: any DataType.Type) {
        if let value = type.schema.mapValue {
            self.init(.map(value))
        } else if let generic = type as? any GenericDataType.Type {
            self.init(generic: type.schema.name, [XMLContract(generic.argument)], namespace: Self.namespace(type.schema.namespace))
        } else {
            self.init(name: type.schema.name, namespace: Self.namespace(type.schema.namespace))
        }
    }

    /// The entry of a map with string keys.
    static func pair(_ value: TypeRef) -> XMLContract {
        XMLContract(generic: "KeyValue", [XMLContract(.scalar(.string)), XMLContract(value)], namespace: arrays)
    }

    private init(generic name: String, _ arguments: [XMLContract], namespace: String) {
        let hash = arguments.allSatisfy(\.isBuiltIn) ? "" : Self.hash(of: arguments.map(\.namespace))
        self.init(name: "\(name)Of\(arguments.map(\.name).joined())\(hash)", namespace: namespace)
    }

    private init(name: String, namespace: String, isBuiltIn: Bool = false) {
        self.name = name
        self.namespace = namespace
        self.isBuiltIn = isBuiltIn
    }

    /// Eight characters that tell types with the same name in different namespaces apart.
    private static func hash(of namespaces: [String]) -> String {
        let text = " \(namespaces.count) \(namespaces.joined(separator: " "))"
        let digest = Insecure.MD5.hash(data: Data(text.utf8))
        return Data(digest.prefix(6)).base64EncodedString().replacing("/", with: "_S").replacing("+", with: "_P")
    }

    /// The namespace that a member of this type declares on its element, because its content needs it.
    static func declared(for type: TypeRef) -> String? {
        switch type {
        case .scalar, .enumeration, .parameter: nil
        case .nullable(let inner): declared(for: inner)
        case .list, .map, .object: XMLContract(type).namespace
        }
    }
}

extension Scalar {
    fileprivate var xmlName: String {
        switch self {
        case .string: "string"
        case .bool: "boolean"
        case .int: "int"
        case .long: "long"
        case .double: "double"
        case .decimal: "decimal"
        case .dateTime: "dateTime"
        case .timeSpan: "duration"
        case .guid: "guid"
        case .bytes, .stream: "base64Binary"
        case .object: "anyType"
        }
    }
}
