/// A class or enumeration, as a metadata page or a client's code defines it once.
public enum TypeDefinition: Sendable {
    /// A class. For a generic one, `argument` is the name printed between the angle brackets: `T`, or, on a metadata
    /// page, the name of a type that stands for it (`wire.md` §7.5).
    case object(ObjectSchema, argument: String?)
    case enumeration(EnumSchema)

    public var name: String {
        switch self {
        case .object(let schema, _): schema.name
        case .enumeration(let schema): schema.name
        }
    }

    public var namespace: Namespace {
        switch self {
        case .object(let schema, _): schema.namespace
        case .enumeration(let schema): schema.namespace
        }
    }

    /// The name with its type argument: `ListRequest<T>`.
    public var fullName: String {
        if case .object(let schema, let argument?) = self { "\(schema.name)<\(argument)>" } else { name }
    }
}

/// Collects the types an operation uses, in the order of its metadata page (`wire.md` §7.5): depth first, each once.
///
/// A closed generic answer is found under its open name, so every operation that answers some `ListResponse<X>` shows
/// the answer of the first one registered. The published pages do so, and their readers know it.
public struct PageTypes {
    private let registry: ServiceRegistry
    /// The request and its answer, which are shown even if the library brings them (`Authenticate`).
    private let shown: Set<String>
    private var seen: Set<String> = []
    private(set) public var definitions: [TypeDefinition] = []

    public init(of operation: any Operation.Type, in registry: ServiceRegistry) {
        self.registry = registry
        shown = [operation.schema.name, operation.operation.response?.objectSchema?.name ?? ""]
        add(operation.schema, argument: nil)
        if let response = operation.operation.response { addAnswer(response) }
    }

    private mutating func add(_ schema: ObjectSchema, argument: String?) {
        guard schema.namespace != .library || shown.contains(schema.name), seen.insert(schema.name).inserted else { return }
        definitions.append(.object(schema, argument: argument))
        if let base = schema.base {
            if let generic = base as? any GenericDataType.Type {
                add(generic.openSchema, argument: generic.openSchema.parameter)
                add(generic.argument)
            } else {
                add(base.schema, argument: nil)
            }
        }
        if let value = schema.mapValue { add(value) }
        for member in schema.members { add(member.type) }
    }

    private mutating func add(_ type: TypeRef) {
        switch type {
        case .nullable(let inner), .list(let inner), .map(let inner): add(inner)
        case .object(let type): add(type.schema, argument: nil)
        case .enumeration(let type):
            if seen.insert(type.schema.name).inserted { definitions.append(.enumeration(type.schema)) }
        case .scalar, .parameter: break
        }
    }

    private mutating func addAnswer(_ type: TypeRef) {
        guard case .object(let answer) = type, answer is any GenericDataType.Type else { return add(type) }
        let first = registry.operations.lazy.compactMap { operation -> (any GenericDataType.Type)? in
            guard case .object(let other)? = operation.operation.response, other.schema.name == answer.schema.name else { return nil }
            return other as? any GenericDataType.Type
        }.first
        guard let first else { return }
        add(first.schema, argument: first.argument.objectSchema?.name)
    }
}
