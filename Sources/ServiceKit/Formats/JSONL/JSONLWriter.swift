/// Writes JSON lines (`wire.md` §3.4): a line per row where CSV would have rows; any other value whole, without a line end.
public enum JSONLWriter {
    public static func encode(
        _ value: WireValue,
        type: TypeRef,
        rows style: RowStyle = .asOriginal,
        dates: JSONWriter.DateStyle = .iso8601
    ) -> [UInt8] {
        switch Rows(value, type: type, style: style) {
        case .objects(_, let items), .values(let items): items.reduce(into: []) { $0 += line($1, dates: dates) }
        case .single(let object): JSONWriter.encode(WireValue.object(object), dates: dates)
        case .map(let entries): JSONWriter.encode(WireValue.map(entries), dates: dates)
        case .scalar(let value): JSONWriter.encode(value, dates: dates)
        }
    }

    /// The line of one item.
    public static func line(_ item: some WireType, dates: JSONWriter.DateStyle = .iso8601) -> [UInt8] {
        JSONWriter.encode(item, dates: dates) + [UInt8(ascii: "\n")]
    }
}
