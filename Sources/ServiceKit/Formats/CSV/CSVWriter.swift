/// Writes CSV (`wire.md` §3.3): names as declared, lists and objects in a cell as JSV, `\r\n` after every line.
public enum CSVWriter {
    /// The whole table of an answer.
    ///
    /// - Parameter type: what `value` is declared as; an empty list has its header from it.
    public static func encode(_ value: WireValue, type: TypeRef, rows style: RowStyle = .asOriginal) -> [UInt8] {
        switch Rows(value, type: type, style: style) {
        case .objects(let schema, let items):
            items.reduce(into: header(of: schema)) { table, item in
                if case .object(let object) = item { table += row(object) }
            }
        case .single(let object): header(of: object.type.schema) + row(object)
        case .map(let entries): line(entries.map { .text($0.name) }) + line(entries.map(\.value))
        case .values(let values): line(values)
        case .scalar(let value): line([value])
        }
    }

    /// The line of names above the rows of a class: own members first, then those of the base.
    public static func header(of schema: ObjectSchema) -> [UInt8] {
        line(schema.allMembers.map { .text($0.name) })
    }

    /// The line of one object.
    public static func row(_ object: ObjectValue) -> [UInt8] {
        line(object.members)
    }

    private static func line(_ cells: [WireValue]) -> [UInt8] {
        var line: [UInt8] = []
        for (index, cell) in cells.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            append(cell, to: &line)
        }
        line += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        return line
    }

    private static func append(_ cell: WireValue, to line: inout [UInt8]) {
        let text =
            switch cell {
            case .list, .map, .object: String(decoding: JSVWriter.encode(cell), as: UTF8.self)
            default: cell.plainText
            }
        if needsQuotes(text) { line.appendQuoted(text) } else { line.append(contentsOf: text.utf8) }
    }

    /// A cell that starts like a list or an object is quoted too, which readers of JSV in CSV rely on.
    private static func needsQuotes(_ text: String) -> Bool {
        if let first = text.utf8.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "{") { return true }
        return text.utf8.contains { byte in
            byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
        }
    }
}
