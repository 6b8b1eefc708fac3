/// The scalars of the wire, each reading what `wire.md` §2.3 accepts.

extension String: WireType {
    public static var typeRef: TypeRef { .scalar(.string) }

    public init(wire: WireValue) throws(BindingError) {
        switch wire {
        case .text(let text): self = text
        case .list, .map: self = String(decoding: JSONWriter.encode(wire), as: UTF8.self)
        default:
            guard let text = wire.scalarText else { throw BindingError(value: wire.preview, expected: "text") }
            self = text
        }
    }

    public var wireValue: WireValue { .text(self) }

    public func writeJSON(to out: inout JSONWriter) {
        out.value(self)
    }
}

extension Bool: WireType {
    public static var typeRef: TypeRef { .scalar(.bool) }

    public init(wire: WireValue) throws(BindingError) {
        switch wire {
        case .bool(let flag):
            self = flag
        default:
            guard let flag = wire.scalarText.flatMap(Self.read) else {
                throw BindingError(value: wire.preview, expected: "true or false")
            }
            self = flag
        }
    }

    /// Reads one of the words for true and false; of several, joined with commas, the first counts.
    private static func read(_ text: String) -> Bool? {
        let word = text.prefix { $0 != "," }.trimmingSpaces()
        switch word {
        case "1", "t", "T", "y", "Y", "on": return true
        case "0", "f", "F", "n", "N", "off": return false
        default:
            switch word.lowercased() {
            case "true": return true
            case "false": return false
            default: return nil
            }
        }
    }

    public var wireValue: WireValue { .bool(self) }

    public func writeJSON(to out: inout JSONWriter) {
        out.value(self)
    }
}

extension Int: WireType {
    public static var typeRef: TypeRef { .scalar(.int) }

    /// An `int` is 32 bits wide on the wire.
    public init(wire: WireValue) throws(BindingError) {
        guard let number = wire.wholeNumber(Int32.self) else {
            throw BindingError(value: wire.preview, expected: "a whole number of at most 32 bits")
        }
        self = Int(number)
    }

    public var wireValue: WireValue { .integer(Int64(self)) }

    public func writeJSON(to out: inout JSONWriter) {
        out.value(Int64(self))
    }
}

extension Int64: WireType {
    public static var typeRef: TypeRef { .scalar(.long) }

    public init(wire: WireValue) throws(BindingError) {
        guard let number = wire.wholeNumber(Int64.self) else {
            throw BindingError(value: wire.preview, expected: "a whole number of at most 64 bits")
        }
        self = number
    }

    public var wireValue: WireValue { .integer(self) }

    public func writeJSON(to out: inout JSONWriter) {
        out.value(self)
    }
}

extension Double: WireType {
    public static var typeRef: TypeRef { .scalar(.double) }

    /// A comma is a thousands sign and ignored.
    public init(wire: WireValue) throws(BindingError) {
        switch wire {
        case .double(let number): self = number
        case .integer(let number): self = Double(number)
        default:
            guard let text = wire.trimmedText?.filter({ $0 != "," }), let number = Double(text), number.isFinite,
                !text.lowercased().contains("x")
            else { throw BindingError(value: wire.preview, expected: "a number") }
            self = number
        }
    }

    public var wireValue: WireValue { .double(self) }

    public func writeJSON(to out: inout JSONWriter) {
        out.value(self)
    }
}

extension Decimal: WireType {
    public static var typeRef: TypeRef { .scalar(.decimal) }

    public init(wire: WireValue) throws(BindingError) {
        guard let number = wire.trimmedText.flatMap({ Decimal($0.filter { $0 != "," }) }) else {
            throw BindingError(value: wire.preview, expected: "a decimal number")
        }
        self = number
    }

    public var wireValue: WireValue { .decimal(self) }

    public func writeJSON(to out: inout JSONWriter) {
        out.raw(text.utf8)
    }
}

extension DateTime: WireType {
    public static var typeRef: TypeRef { .scalar(.dateTime) }

    public init(wire: WireValue) throws(BindingError) {
        guard let text = wire.trimmedText, let date = DateTime(text) else {
            throw BindingError(value: wire.preview, expected: "a date such as 2024-03-05 or 2024-03-05T06:07:08Z")
        }
        self = date
    }

    public var wireValue: WireValue { .dateTime(self) }

    public func writeJSON(to out: inout JSONWriter) {
        switch out.dates {
        case .iso8601: out.value(iso8601)
        case .milliseconds: out.raw("\"\\/Date(\(milliseconds)\(hasZone ? "" : "-0000"))\\/\"".utf8)
        }
    }
}

extension TimeSpan: WireType {
    public static var typeRef: TypeRef { .scalar(.timeSpan) }

    public init(wire: WireValue) throws(BindingError) {
        guard let text = wire.trimmedText, let span = TimeSpan(text) else {
            throw BindingError(value: wire.preview, expected: "a duration such as PT1H2M3.5S or 01:02:03.5")
        }
        self = span
    }

    public var wireValue: WireValue { .timeSpan(self) }

    public func writeJSON(to out: inout JSONWriter) {
        out.value(iso8601)
    }
}

extension GUID: WireType {
    public static var typeRef: TypeRef { .scalar(.guid) }

    public init(wire: WireValue) throws(BindingError) {
        guard let text = wire.trimmedText, let guid = GUID(text) else {
            throw BindingError(value: wire.preview, expected: "32 hex digits")
        }
        self = guid
    }

    public var wireValue: WireValue { .guid(self) }

    public func writeJSON(to out: inout JSONWriter) {
        out.value(hex)
    }
}

extension Bytes: WireType {
    public static var typeRef: TypeRef { .scalar(.bytes) }

    public init(wire: WireValue) throws(BindingError) {
        switch wire {
        case .bytes(let bytes):
            self = bytes
        case .text(let text):
            guard let bytes = Bytes(base64: text) else { throw BindingError(value: text, expected: "base64") }
            self = bytes
        default:
            throw BindingError(value: wire.preview, expected: "base64")
        }
    }

    public var wireValue: WireValue { .bytes(self) }

    public func writeJSON(to out: inout JSONWriter) {
        out.value(base64)
    }
}

extension WireValue {
    /// The text of a scalar that was read, or that is written and read within the process.
    var scalarText: String? {
        switch self {
        case .null, .list, .map, .object: nil
        case .bool(let flag): flag ? "true" : "false"
        default: plainText
        }
    }

    /// The text of a scalar other than a string: white space around it does not count.
    var trimmedText: String? {
        scalarText.map { String($0.trimmingSpaces()) }
    }

    /// A whole number, from its digits, or from a JSON number such as `1.0` or `1E3`.
    func wholeNumber<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? {
        switch self {
        case .integer(let number): Number(exactly: number)
        case .double(let number): Number(exactly: number)
        case .decimal(let number): Number(number.text.wholePart)
        case .enumeration(let value): Number(exactly: value.number)
        default: trimmedText.flatMap { Number($0) }
        }
    }

    /// What an error message shows of the value.
    var preview: String {
        switch self {
        case .null: "null"
        case .list: "[…]"
        case .map, .object: "{…}"
        default: scalarText ?? "…"
        }
    }
}

extension String {
    /// `12` of `12.000`; any other text as it is.
    fileprivate var wholePart: Substring {
        guard let point = firstIndex(of: "."), self[index(after: point)...].allSatisfy({ $0 == "0" }) else { return self[...] }
        return self[..<point]
    }
}
