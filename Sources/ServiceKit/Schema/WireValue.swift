/// A value between formats: what a reader hands to the binding, and what the writers other than JSON start from.
public enum WireValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int64)
    case double(Double)
    case decimal(Decimal)
    /// Text: a string, or, when read, any scalar, list or object that the format did not tell apart (JSV, query strings).
    case text(String)
    case enumeration(EnumValue)
    case dateTime(DateTime)
    case timeSpan(TimeSpan)
    case guid(GUID)
    case bytes(Bytes)
    case list([WireValue])
    /// Names and values in order: a dictionary when written, an object when read.
    case map([Entry])
    /// A class with its members in wire order.
    case object(ObjectValue)

    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    public struct Entry: Sendable, Equatable {
        public var name: String
        public var value: WireValue

        public init(_ name: String, _ value: WireValue) {
            self.name = name
            self.value = value
        }
    }
}

/// A member of an enumeration, by name and number.
public struct EnumValue: Sendable, Equatable {
    public var name: String
    public var number: Int
    /// Flags travel as their number in JSON, JSV and CSV, and as names in XML.
    public var isFlags: Bool

    public init(name: String, number: Int, isFlags: Bool = false) {
        self.name = name
        self.number = number
        self.isFlags = isFlags
    }
}

/// An object whose members have been read out, in wire order.
public struct ObjectValue: Sendable, Equatable {
    public let type: any DataType.Type
    public let members: [WireValue]

    public init(type: any DataType.Type, members: [WireValue]) {
        self.type = type
        self.members = members
    }

    public static func == (lhs: ObjectValue, rhs: ObjectValue) -> Bool {
        lhs.type == rhs.type && lhs.members == rhs.members
    }
}
