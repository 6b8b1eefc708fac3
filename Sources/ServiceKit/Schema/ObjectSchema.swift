import Synchronization

/// What is known about a class of the contract. Made by the macro from the declaration; nothing else names a member.
public final class ObjectSchema: Sendable {
    /// The name without type arguments: `ListResponse`.
    public let name: String
    public let namespace: Namespace
    /// What the class is for; `nil` where the contract says nothing.
    public let summary: String?
    public let base: (any DataType.Type)?
    /// Marker interfaces that the declaration names: `IGet`.
    public let interfaces: [String]
    /// The name of the type parameter, if there is one.
    public let parameter: String?
    /// Whether the class is marked as a data contract, which changes how CSV and JSONL pick their rows (`wire.md` §3.3).
    public let isDataContract: Bool
    /// The type of the entries, if the class is a map with a name (`Struct : Dictionary<string, Value>`).
    public let mapValue: TypeRef?
    /// The members declared on the class itself, in declaration order.
    public let members: [MemberSchema]
    /// All members in wire order: own ones, then those of the base.
    public let allMembers: [MemberSchema]
    private let indices: [String: Int]

    public init(
        name: String,
        namespace: Namespace,
        summary: String? = nil,
        base: (any DataType.Type)? = nil,
        interfaces: [String] = [],
        parameter: String? = nil,
        isDataContract: Bool = false,
        mapValue: TypeRef? = nil,
        members: [MemberSchema] = []
    ) {
        self.name = name
        self.namespace = namespace
        self.summary = summary
        self.base = base
        self.interfaces = interfaces
        self.parameter = parameter
        self.isDataContract = isDataContract
        self.mapValue = mapValue
        self.members = members
        allMembers = members + (base?.schema.allMembers ?? [])
        // Nearly every client writes names as the wire has them: they are found without being lowered first.
        indices = Dictionary(
            allMembers.enumerated().flatMap { [($1.wireName, $0), ($1.wireName.lowercased(), $0)] },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The number of the member with this name, in any case.
    public func index(ofMember name: String) -> Int? {
        indices[name] ?? indices[name.lowercased()]
    }

    /// The schema of a generic class, made once for each type argument.
    ///
    /// A generic type cannot hold a stored static property; this is where the value is kept instead.
    public static func shared(_ type: any DataType.Type, make: () -> ObjectSchema) -> ObjectSchema {
        let key = ObjectIdentifier(type)
        if let known = generic.withLock({ $0[key] }) { return known }
        let made = make()
        return generic.withLock { known in
            if let first = known[key] { return first }
            known[key] = made
            return made
        }
    }

    private static let generic = Mutex<[ObjectIdentifier: ObjectSchema]>([:])
}

/// One member of a class. A reference, so that writing a member does not count references to all that is known about it.
public final class MemberSchema: Sendable {
    /// The name as declared: `AIInsights`.
    public let name: String
    /// The name on the wire: `aiInsights`.
    public let wireName: String
    public let type: TypeRef
    /// What the member holds; `nil` where the contract says nothing.
    public let summary: String?
    /// Whether a request without it is refused.
    public let isRequired: Bool
    /// The numbers that make sense, if not all do.
    public let range: ClosedRange<Int>?
    /// The name as it stands in JSON: quoted, with the colon.
    let jsonKey: [UInt8]

    public init(_ name: String, _ type: TypeRef, _ summary: String? = nil, required: Bool = false, range: ClosedRange<Int>? = nil) {
        self.name = name
        wireName = camelCase(name)
        jsonKey = Array("\"\(wireName)\":".utf8)
        self.type = type
        self.summary = summary
        isRequired = required
        self.range = range
    }
}

/// What is known about an enumeration of the contract.
public struct EnumSchema: Sendable {
    public let name: String
    public let namespace: Namespace
    public let summary: String?
    /// The members, in declaration order. The first is the default.
    public let members: [EnumMember]
    /// Whether values are sets of members; they travel as the sum of the members' numbers.
    public let isFlags: Bool

    public init(name: String, namespace: Namespace, summary: String? = nil, members: [EnumMember], isFlags: Bool = false) {
        self.name = name
        self.namespace = namespace
        self.summary = summary
        self.members = members
        self.isFlags = isFlags
    }
}

/// One member of an enumeration.
public struct EnumMember: Sendable {
    public let name: String
    public let number: Int
    public let summary: String?

    public init(_ name: String, _ number: Int, _ summary: String? = nil) {
        self.name = name
        self.number = number
        self.summary = summary
    }
}

/// The namespace of a type, as the clients in namespaced languages and XML show it.
public struct Namespace: Sendable, Hashable, ExpressibleByStringLiteral {
    public let name: String

    public init(stringLiteral name: String) {
        self.name = name
    }

    /// The library's own types (`ResponseStatus`), which no client's code repeats.
    public static let library: Namespace = "ServiceStack"
}
