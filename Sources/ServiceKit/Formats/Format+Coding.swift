extension Format {
    /// Writes an answer.
    ///
    /// HTML has more to show than the value (``HTMLSnapshot``); here it is the value alone.
    ///
    /// - Parameter style: what becomes a row in CSV and JSONL.
    public func encode<T: WireType>(_ value: T, rows style: RowStyle = .perItem) -> [UInt8] {
        self == .json ? JSONWriter.encode(value) : encode(value.wireValue, as: T.typeRef, rows: style)
    }

    /// Writes an answer that is a tree already.
    ///
    /// - Parameter type: what the answer is declared as.
    public func encode(_ tree: WireValue, as type: TypeRef, rows style: RowStyle = .perItem) -> [UInt8] {
        switch self {
        case .json: JSONWriter.encode(tree)
        case .xml: XMLWriter.encode(tree, as: type)
        case .jsv: JSVWriter.encode(tree)
        case .csv: CSVWriter.encode(tree, type: type, rows: style)
        case .jsonl: JSONLWriter.encode(tree, type: type, rows: style)
        case .html: HTMLSnapshot.page(operation: type.objectSchema?.name ?? "Result", response: tree)
        }
    }

    /// Reads a body.
    ///
    /// - Parameter type: what the body is to be bound to; XML, CSV and JSONL do not tell lists from objects themselves.
    /// - Returns: the body taken apart; ``WireType/init(wire:)`` makes a value of it. An empty body is an empty object.
    /// - Throws: ``FormatError`` if the body does not follow the format's grammar, or if the format cannot be read.
    public func decode(_ bytes: some Collection<UInt8>, as type: TypeRef) throws(FormatError) -> WireValue {
        if bytes.allSatisfy(\.isSpace) { return .map([]) }
        let isList = if case .list = type { true } else { false }
        switch self {
        case .json: return try JSONReader.parse(bytes)
        case .xml: return try XMLReader.parse(bytes).wireValue(as: type)
        case .jsv: return try JSVReader.document(bytes)
        case .csv: return isList ? .list(try CSVReader.rows(bytes)) : try CSVReader.firstRow(bytes)
        case .jsonl: return isList ? .list(try JSONLReader.documents(bytes)) : try JSONLReader.first(bytes)
        case .html: throw FormatError("Expected a body in another format than HTML", offset: 0)
        }
    }
}
