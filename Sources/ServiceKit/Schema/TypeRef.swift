/// The type of a member or of an answer, as the wire and the metadata know it.
///
/// A reference type (`string`, a class, a list, a map) may always be absent; a value type may be so only
/// when it is wrapped in ``nullable(_:)`` (`wire.md` §3.1).
public indirect enum TypeRef: Sendable {
    case scalar(Scalar)
    /// A value type that may be absent: `int?`.
    case nullable(TypeRef)
    case list(TypeRef)
    /// A map with string keys.
    case map(TypeRef)
    case object(any DataType.Type)
    case enumeration(any WireEnum.Type)
    /// The parameter of a generic definition, as in `List<T>`.
    case parameter(String)
}

/// The types that need no declaration of their own.
public enum Scalar: String, Sendable, Hashable, CaseIterable {
    case string, bool, int, long, double, decimal
    case dateTime, timeSpan, guid
    case bytes
    /// Any JSON value.
    case object
    /// The body of an answer, sent as it is.
    case stream
}

extension TypeRef {
    /// Whether a value of this type is always present unless wrapped in ``nullable(_:)``.
    public var isValueType: Bool {
        switch self {
        case .scalar(.string), .scalar(.bytes), .scalar(.object), .scalar(.stream): false
        case .scalar, .enumeration, .nullable: true
        case .list, .map, .object, .parameter: false
        }
    }

    /// Whether a value of this type has no parts of its own. An untyped value may have some.
    var isScalar: Bool {
        switch unwrapped {
        case .scalar(.object): false
        case .scalar, .enumeration: true
        case .nullable, .list, .map, .object, .parameter: false
        }
    }

    /// The type without ``nullable(_:)``.
    public var unwrapped: TypeRef {
        if case .nullable(let wrapped) = self { wrapped } else { self }
    }

    /// The schema, if this is a class.
    public var objectSchema: ObjectSchema? {
        if case .object(let type) = self { type.schema } else { nil }
    }

    /// The schema, if this is an enumeration.
    public var enumSchema: EnumSchema? {
        if case .enumeration(let type) = self { type.schema } else { nil }
    }
}

extension TypeRef: Hashable {
    public static func == (lhs: TypeRef, rhs: TypeRef) -> Bool {
        switch (lhs, rhs) {
        case (.scalar(let a), .scalar(let b)): a == b
        case (.nullable(let a), .nullable(let b)), (.list(let a), .list(let b)), (.map(let a), .map(let b)): a == b
        case (.object(let a), .object(let b)): a == b
        case (.enumeration(let a), .enumeration(let b)): a == b
        case (.parameter(let a), .parameter(let b)): a == b
        default: false
        }
    }

    public func hash(into hasher: inout Hasher) {
        switch self {
        case .scalar(let scalar): hasher.combine(scalar)
        case .nullable(let type): hasher.combine(1); hasher.combine(type)
        case .list(let type): hasher.combine(2); hasher.combine(type)
        case .map(let type): hasher.combine(3); hasher.combine(type)
        case .object(let type): hasher.combine(ObjectIdentifier(type))
        case .enumeration(let type): hasher.combine(ObjectIdentifier(type))
        case .parameter(let name): hasher.combine(name)
        }
    }
}
