/// Writes JSON into a byte buffer (`wire.md` §3.1): members in order, no white space, nulls left out of objects.
public struct JSONWriter: Sendable {
    public private(set) var bytes: [UInt8]
    /// How dates that are not strings are written.
    public let dates: DateStyle
    private var isFirst = true

    /// How a ``DateTime`` is written.
    public enum DateStyle: Sendable {
        /// `"2024-03-05T06:07:08.090Z"`, this service's choice.
        case iso8601
        /// `"\/Date(1709618828090)\/"`, the wire's default.
        case milliseconds
    }

    public init(capacity: Int = 1024, dates: DateStyle = .iso8601) {
        bytes = []
        bytes.reserveCapacity(capacity)
        self.dates = dates
    }

    /// The JSON of one value.
    public static func encode(_ value: some WireType, dates: DateStyle = .iso8601) -> [UInt8] {
        var out = JSONWriter(dates: dates)
        value.writeJSON(to: &out)
        return out.bytes
    }

    // MARK: Structure

    public mutating func beginObject() {
        separate()
        bytes.append(UInt8(ascii: "{"))
        isFirst = true
    }

    public mutating func endObject() {
        bytes.append(UInt8(ascii: "}"))
        isFirst = false
    }

    public mutating func beginArray() {
        separate()
        bytes.append(UInt8(ascii: "["))
        isFirst = true
    }

    public mutating func endArray() {
        bytes.append(UInt8(ascii: "]"))
        isFirst = false
    }

    /// Writes a name; the value must follow.
    public mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        isFirst = true
    }

    /// Writes a member of a class.
    @inlinable
    public mutating func member(_ member: MemberSchema, _ value: some WireType) {
        key(member)
        value.writeJSON(to: &self)
    }

    /// Writes a member of a class, or nothing if it is absent.
    @inlinable
    public mutating func member<T: WireType>(_ member: MemberSchema, _ value: T?) {
        guard let value else { return }
        key(member)
        value.writeJSON(to: &self)
    }

    @usableFromInline
    mutating func key(_ member: MemberSchema) {
        separate()
        bytes.append(contentsOf: member.jsonKey)
        isFirst = true
    }

    /// Puts a comma before every value of an object or array but the first.
    private mutating func separate() {
        if isFirst {
            isFirst = false
        } else {
            bytes.append(UInt8(ascii: ","))
        }
    }

    // MARK: Scalars

    public mutating func null() {
        literal("null")
    }

    public mutating func value(_ flag: Bool) {
        literal(flag ? "true" : "false")
    }

    public mutating func value(_ number: Int64) {
        separate()
        bytes.appendDigits(of: number)
    }

    public mutating func value(_ number: Double) {
        separate()
        bytes.append(contentsOf: wireText(number).utf8)
    }

    public mutating func value(_ text: String) {
        separate()
        quote(text)
    }

    /// Writes text that is JSON already.
    public mutating func raw(_ json: some Sequence<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
    }

    private mutating func literal(_ text: StaticString) {
        separate()
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { appendEscaped($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Copies runs of plain bytes whole; only quotes, backslashes and control characters are changed.
    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while true {
            let special = text.firstSpecial(from: start)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<special]))
            guard special < text.count else { return }
            appendEscape(of: text[special])
            start = special + 1
        }
    }

    private mutating func appendEscape(of byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        default:
            let digits = Array("0123456789ABCDEF".utf8)
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }
}

extension [UInt8] {
    /// Appends a whole number without making a string of it.
    fileprivate mutating func appendDigits(of number: Int64) {
        if number < 0 { append(UInt8(ascii: "-")) }
        let start = count
        var rest = number.magnitude
        repeat {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        self[start...].reverse()
    }
}

extension DataType {
    public func writeJSON(to out: inout JSONWriter) {
        out.beginObject()
        writeMembers(to: &out)
        out.endObject()
    }
}
