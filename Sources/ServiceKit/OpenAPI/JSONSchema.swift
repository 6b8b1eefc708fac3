/// How single values look as JSON Schema.

extension Scalar {
    /// - Parameter bounded: whether to say how wide whole numbers are; answers hold no others anyway.
    func jsonSchema(bounded: Bool) -> [WireValue.Entry] {
        switch self {
        case .string: [Self.type("string")]
        case .bool: [Self.type("boolean")]
        case .int where bounded:
            [
                Self.type("integer"), Self.format("int32"), WireValue.Entry("minimum", .integer(Int64(Int32.min))),
                WireValue.Entry("maximum", .integer(Int64(Int32.max))),
            ]
        case .int: [Self.type("integer"), Self.format("int32")]
        case .long: [Self.type("integer"), Self.format("int64")]
        case .double: [Self.type("number"), Self.format("double")]
        case .decimal: [Self.type("number")]
        case .dateTime: [Self.type("string"), Self.format("date-time")]
        case .timeSpan: [Self.type("string"), Self.format("duration")]
        case .guid: [Self.type("string"), WireValue.Entry("pattern", .text("^[0-9a-fA-F]{32}$"))]
        case .bytes: [Self.type("string"), Self.format("byte"), WireValue.Entry("contentEncoding", .text("base64"))]
        case .object, .stream: []
        }
    }

    private static func type(_ name: String) -> WireValue.Entry { WireValue.Entry("type", .text(name)) }
    private static func format(_ name: String) -> WireValue.Entry { WireValue.Entry("format", .text(name)) }
}

extension EnumSchema {
    /// The names; flags travel as the sum of their numbers.
    var jsonSchema: WireValue {
        if isFlags { return .tree(["type": .text("integer"), "description": .text(orNull: summary), "minimum": .integer(0)]) }
        return .tree([
            "type": .text("string"), "description": .text(orNull: summary), "enum": .texts(members.map(\.name)),
        ])
    }
}

extension TypeRef {
    /// Whether an answer always holds a member of this type (`wire.md` §3.1).
    ///
    /// - Parameter initial: what the member holds in a new value; an optional one holds nothing.
    func isAlwaysWritten(initial: WireValue) -> Bool {
        if case .nullable = self { false } else { initial != .null }
    }

    /// Whether a list of such values fits into a query parameter, separated by commas.
    var isScalarLike: Bool {
        switch self {
        case .scalar(.object), .scalar(.stream): false
        case .scalar, .enumeration: true
        case .nullable(let inner): inner.isScalarLike
        case .list, .map, .object, .parameter: false
        }
    }
}

extension WireValue {
    /// The value as an example, unless it is so long that nobody would read it.
    var example: WireValue {
        JSONWriter.encode(self).count <= 4096 ? self : .null
    }

    /// The value, if a schema can name it as a default.
    var scalarDefault: WireValue? {
        switch self {
        case .bool, .integer, .double, .decimal: self
        case .enumeration(let value): value.isFlags ? .integer(Int64(value.number)) : .text(value.name)
        default: nil
        }
    }
}
