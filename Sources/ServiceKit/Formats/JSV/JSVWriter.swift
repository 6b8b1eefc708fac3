/// Writes JSV (`wire.md` §3.2): the structure of JSON with the quoting of CSV.
///
/// ```swift
/// JSVWriter.encode(.map([.init("K one", .text("v:1"))]))  // {K one:"v:1"}
/// ```
public struct JSVWriter {
    private var bytes: [UInt8] = []

    /// The JSV of one value. Absent members and map entries are left out.
    public static func encode(_ value: WireValue) -> [UInt8] {
        var writer = JSVWriter()
        writer.write(value)
        return writer.bytes
    }

    private mutating func write(_ value: WireValue) {
        switch value {
        case .null: break
        case .list(let items): write(items)
        case .map(let entries): write(entries.lazy.map { ($0.name, $0.value) })
        case .object(let object): write(zip(object.type.schema.allMembers.lazy.map(\.wireName), object.members))
        case .text(let text): quote(text)
        default: bytes.append(contentsOf: value.plainText.utf8)
        }
    }

    private mutating func write(_ items: [WireValue]) {
        bytes.append(UInt8(ascii: "["))
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(item)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func write(_ members: some Sequence<(String, WireValue)>) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for (name, value) in members where !value.isNull {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            quote(name)
            bytes.append(UInt8(ascii: ":"))
            write(value)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    /// Quotes text that would read as something else, and empty text.
    private mutating func quote(_ text: String) {
        guard text.isEmpty || text.utf8.contains(where: Self.isSpecial) else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.appendQuoted(text)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "\r"), UInt8(ascii: "\n"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
            true
        default: false
        }
    }
}

extension [UInt8] {
    /// Appends text in quotes, with the quotes in it doubled, as JSV and CSV want it.
    mutating func appendQuoted(_ text: some StringProtocol) {
        append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { append(byte) }
            append(byte)
        }
        append(UInt8(ascii: "\""))
    }
}

extension WireValue {
    /// The text of a scalar as JSV and CSV write it, before quoting.
    var plainText: String {
        switch self {
        case .bool(let flag): flag ? "True" : "False"
        case .integer(let number): String(number)
        case .double(let number): wireText(number)
        case .decimal(let number): number.text
        case .text(let text): text
        case .enumeration(let value): value.isFlags ? String(value.number) : value.name
        case .dateTime(let date): date.shortest
        case .timeSpan(let span): span.iso8601
        case .guid(let guid): guid.hex
        case .bytes(let bytes): bytes.base64
        case .null, .list, .map, .object: ""
        }
    }
}
