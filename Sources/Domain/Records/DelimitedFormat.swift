/// How a row of a text file is divided into fields.
public enum DelimitedFormat: String, Sendable, CaseIterable {
    /// Comma separated (RFC 4180): a field may stand in quotes, in which a doubled quote stands for one.
    case csv
    /// Tab separated. There is no quoting: a quote is text.
    case tsv

    /// What ends a record of this format.
    public var syntax: RecordSplitter.Syntax {
        switch self {
        case .csv: .quoted(separator: UInt8(ascii: ","))
        case .tsv: .lines
        }
    }

    /// The fields of a record.
    ///
    /// - Throws: ``RowFault`` if the record is malformed or not UTF-8.
    public func fields(of record: RawRecord) throws(RowFault) -> [String] {
        if let fault = record.fault { throw RowFault(fault) }
        return switch self {
        case .csv: try Self.quotedFields(record.bytes)
        case .tsv: try Self.plainFields(record.bytes)
        }
    }

    /// The record with these fields, as ``fields(of:)`` reads it back.
    ///
    /// TSV cannot hold tabs and line ends: they become spaces.
    public func record(_ fields: [String]) -> String {
        switch self {
        case .csv: fields.map(Self.quoted).joined(separator: ",")
        case .tsv: fields.map { String($0.map { $0 == "\t" || $0.isNewline ? " " : $0 }) }.joined(separator: "\t")
        }
    }

    private static func plainFields(_ bytes: [UInt8]) throws(RowFault) -> [String] {
        var fields: [String] = []
        for part in bytes.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false) {
            fields.append(try text(part, field: fields.count + 1))
        }
        return fields
    }

    private static func quotedFields(_ bytes: [UInt8]) throws(RowFault) -> [String] {
        let (comma, quote) = (UInt8(ascii: ","), UInt8(ascii: "\""))
        var fields: [String] = []
        var rest = bytes[...]
        while true {
            if rest.first == quote {
                fields.append(try text(try quotedField(&rest), field: fields.count + 1))
                guard let next = rest.first else { return fields }
                guard next == comma else { throw RowFault("text follows the closing quote of field \(fields.count)") }
            } else {
                let field = rest.prefix { $0 != comma }
                fields.append(try text(field, field: fields.count + 1))
                rest = rest[field.endIndex...]
                if rest.isEmpty { return fields }
            }
            rest = rest.dropFirst()
        }
    }

    /// Takes a quoted field off the front, up to and with its closing quote.
    private static func quotedField(_ rest: inout ArraySlice<UInt8>) throws(RowFault) -> [UInt8] {
        let quote = UInt8(ascii: "\"")
        var field: [UInt8] = []
        rest = rest.dropFirst()
        while let end = rest.firstIndex(of: quote) {
            field += rest[..<end]
            rest = rest[(end + 1)...]
            guard rest.first == quote else { return field }
            field.append(quote)
            rest = rest.dropFirst()
        }
        throw RowFault("a quote is not closed")
    }

    private static func text(_ bytes: some Sequence<UInt8>, field: Int) throws(RowFault) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw RowFault("field \(field) is not UTF-8") }
        return text
    }

    private static func quoted(_ field: String) -> String {
        let isSpecial: (Unicode.Scalar) -> Bool = { $0 == "\"" || $0 == "," || $0 == "\n" || $0 == "\r" }
        guard field.unicodeScalars.contains(where: isSpecial) else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }
}
