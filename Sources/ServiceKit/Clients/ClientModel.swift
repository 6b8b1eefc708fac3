/// What a generator prints: the types in order, with all that the options change already done.
struct ClientModel: Sendable {
    let types: [ClientType]
    let settings: ClientSettings
    /// Whether this is the source view of a metadata page, which shows plain types: no header, nothing of operations.
    let isPage: Bool
    /// The namespaces of the types, in the order in which they were collected.
    let namespaces: [String]
    private let positions: [String: Int]

    init(types: [ClientType], namespaces: [String], settings: ClientSettings, isPage: Bool) {
        self.types = types
        self.namespaces = namespaces
        self.settings = settings
        self.isPage = isPage
        positions = Dictionary(types.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether the type called `name` stands before the one called `other`; types of the library stand before all.
    func isDeclared(_ name: String, before other: String) -> Bool {
        guard let position = positions[name] else { return true }
        return position < positions[other] ?? types.count
    }

    /// The text of a doc comment, without line breaks; `nil` if there is none or none is wanted.
    func documentation(_ summary: String?) -> String? {
        settings.flag(.addDescriptionAsComments) ? summary?.oneLine : nil
    }

    /// The name of a class's type parameter, unless a class of that name stands here, as it may on a page: where
    /// languages keep both in one place, that class is what the members mean.
    func openParameter(of type: ClientClass) -> String? {
        type.parameter.flatMap { positions[$0] == nil ? $0 : nil }
    }

    var classes: [ClientClass] {
        types.compactMap { type in if case .object(let type) = type { type } else { nil } }
    }

    /// Whether any type printed here mentions this scalar.
    func uses(_ scalar: Scalar) -> Bool {
        classes.contains { type in
            type.members.contains { $0.type.mentions(scalar) } || type.operation?.response?.mentions(scalar) == true
        }
    }
}

/// One type to print.
enum ClientType: Sendable {
    case object(ClientClass)
    /// A map with a name: `Struct : Dictionary<string, Value>`.
    case map(ObjectSchema, value: TypeRef)
    case enumeration(EnumSchema)

    var name: String {
        switch self {
        case .object(let type): type.schema.name
        case .map(let schema, _): schema.name
        case .enumeration(let schema): schema.name
        }
    }

    var namespace: Namespace {
        switch self {
        case .object(let type): type.schema.namespace
        case .map(let schema, _): schema.namespace
        case .enumeration(let schema): schema.namespace
        }
    }
}

/// A class to print.
struct ClientClass: Sendable {
    let schema: ObjectSchema
    /// The name printed for the type parameter, if there is one.
    let parameter: String?
    /// The text of the doc comment.
    let documentation: String?
    let attributes: [SourceAttribute]
    /// Marker interfaces, declared or inferred.
    let interfaces: [String]
    /// The members of the class itself.
    let members: [ClientMember]
    /// The members of its bases, nearest first.
    let inherited: [ClientMember]
    /// What makes it a request; `nil` for other classes and everywhere on metadata pages.
    let operation: ClientOperation?

    var name: String { schema.name }
    var base: TypeRef? { schema.base.map { .object($0) } }
}

/// A member to print.
struct ClientMember: Sendable {
    /// The name as declared: `AIInsights`.
    let name: String
    /// The name on the wire: `aiInsights`.
    let wireName: String
    let type: TypeRef
    /// The text of the doc comment.
    var documentation: String?
    /// What stands above the member, and sets it apart from the next one.
    var attributes: [SourceAttribute] = []
    /// The value every request carries, for the version that ``ClientOption/addImplicitVersion`` adds.
    var constant: Int?

    init(_ name: String, _ type: TypeRef, constant: Int? = nil) {
        self.name = name
        wireName = camelCase(name)
        self.type = type
        self.constant = constant
    }
}

/// What is printed of an operation besides its members.
struct ClientOperation: Sendable {
    let method: String
    /// `nil` if it answers nothing.
    let response: TypeRef?
}

extension TypeRef {
    var isCollection: Bool {
        switch self {
        case .list, .map: true
        default: false
        }
    }

    func mentions(_ scalar: Scalar) -> Bool {
        switch self {
        case .scalar(let own): own == scalar
        case .nullable(let inner), .list(let inner), .map(let inner): inner.mentions(scalar)
        case .object(let type): (type as? any GenericDataType.Type)?.argument.mentions(scalar) ?? false
        case .enumeration, .parameter: false
        }
    }

    /// The type with named maps replaced by plain ones, but for those inside their entries.
    var withoutNamedMaps: TypeRef {
        switch self {
        case .nullable(let inner): .nullable(inner.withoutNamedMaps)
        case .list(let inner): .list(inner.withoutNamedMaps)
        case .map(let inner): .map(inner.withoutNamedMaps)
        case .object(let type): type.schema.mapValue.map { .map($0) } ?? self
        case .scalar, .enumeration, .parameter: self
        }
    }
}
