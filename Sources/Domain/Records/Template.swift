/// Text with places to fill from a row: `+1555{From:07}`, `Cell tower {Cell.Tower}`.
///
/// | place | stands for |
/// |---|---|
/// | `{Name}` | the column with this name |
/// | `{#2}` | the second column |
/// | `{#}` | the number of the row, from 1 |
/// | `{Name:07}` | the column, a whole number, filled up with zeros to seven digits |
/// | `{Name:digits}` | only the digits of the column |
/// | `{Name:trim}` | the column without spaces around it |
/// | `{{`, `}}` | a brace |
public struct Template: Sendable, Equatable {
    /// The template as written.
    public let source: String
    private let parts: [Part]

    private enum Part: Sendable, Equatable {
        case text(String)
        case rowNumber(Filter?)
        case column(ColumnName, Filter?)
    }

    private enum Filter: Sendable, Equatable {
        case zeros(width: Int)
        case digits
        case trim
    }

    /// What is wrong with a template.
    public struct Fault: Error, Equatable {
        public var reason: String
    }

    public init(_ source: String) throws(Fault) {
        self.source = source
        var parts: [Part] = []
        var text = ""
        var rest = source[...]
        while let letter = rest.first {
            rest = rest.dropFirst()
            guard letter == "{" || letter == "}" else {
                text.append(letter)
                continue
            }
            if rest.first == letter {
                text.append(letter)
                rest = rest.dropFirst()
            } else if letter == "}" {
                throw Fault(reason: "'}' closes nothing; a brace that is text is written twice: '}}'")
            } else {
                guard let end = rest.firstIndex(of: "}") else {
                    throw Fault(reason: "'{' is not closed; a brace that is text is written twice: '{{'")
                }
                if !text.isEmpty { parts.append(.text(text)) }
                text = ""
                parts.append(try Self.place(rest[..<end]))
                rest = rest[rest.index(after: end)...]
            }
        }
        if !text.isEmpty { parts.append(.text(text)) }
        self.parts = parts
    }

    /// The text, if no row is needed to know it.
    public var constant: String? {
        switch parts.first {
        case nil: ""
        case .text(let text) where parts.count == 1: text
        default: nil
        }
    }

    /// The columns that the template takes something from.
    public var columns: [ColumnName] {
        parts.compactMap { part in
            if case .column(let name, _) = part { name } else { nil }
        }
    }

    /// The text for a row.
    ///
    /// - Throws: ``RowFault`` if a column holds what its place cannot take.
    public func text(_ row: Row) throws(RowFault) -> String {
        var result = ""
        for part in parts {
            switch part {
            case .text(let text): result += text
            case .rowNumber(let filter): result += try Self.apply(filter, to: String(row.number), column: "#")
            case .column(let column, let filter):
                guard let index = row.columns.index(of: column) else { throw RowFault("there is no column '\(column)'") }
                result += try Self.apply(filter, to: row.fields[index], column: column.description)
            }
        }
        return result
    }

    private static func place(_ text: Substring) throws(Fault) -> Part {
        let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(halves.first ?? "")
        let filter = halves.count == 2 ? try Self.filter(halves[1]) : nil
        guard name.first == "#" else {
            guard !name.isEmpty else {
                throw Fault(reason: "'{\(text)}' names no column; a column without a name is reached by its place: '{#1}'")
            }
            return .column(.name(name), filter)
        }
        if name == "#" { return .rowNumber(filter) }
        guard let place = Int(name.dropFirst()), place >= 1 else {
            throw Fault(reason: "'\(name)' is no place of a column; the first one is '#1'")
        }
        return .column(.place(place), filter)
    }

    private static func filter(_ text: Substring) throws(Fault) -> Filter {
        switch text {
        case "digits": return .digits
        case "trim": return .trim
        default:
            guard text.first == "0", let width = Int(text), (1...30).contains(width) else {
                throw Fault(reason: "':\(text)' is unknown; known are ':07' (zeros up to 7 digits), ':digits' and ':trim'")
            }
            return .zeros(width: width)
        }
    }

    private static func apply(_ filter: Filter?, to value: String, column: String) throws(RowFault) -> String {
        let isDigit: (Unicode.Scalar) -> Bool = { ("0"..."9").contains($0) }
        switch filter {
        case nil: return value
        case .trim: return value.trimmed
        case .digits: return String(String.UnicodeScalarView(value.unicodeScalars.filter(isDigit)))
        case .zeros(let width):
            guard !value.isEmpty, value.unicodeScalars.allSatisfy(isDigit) else {
                throw RowFault("column '\(column)' holds '\(value.prefix(50))', which is not a whole number")
            }
            return String(repeating: "0", count: max(0, width - value.utf8.count)) + value
        }
    }
}

extension String {
    /// The text without white space around it.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        let length = start.reversed().drop(while: \.isWhitespace).count
        return String(start.prefix(length))
    }
}
