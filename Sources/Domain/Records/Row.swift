/// A row of a table, with its columns reached by name or place.
public struct Row: Sendable {
    public let columns: Columns
    public let fields: [String]
    /// The number of the row among the rows of the file, from 1; the header is not counted.
    public let number: Int

    /// - Throws: ``RowFault`` unless the row has as many fields as there are columns.
    public init(columns: Columns, fields: [String], number: Int) throws(RowFault) {
        guard fields.count == columns.names.count else {
            throw RowFault("the row has \(fields.count) fields, the header names \(columns.names.count)")
        }
        self.columns = columns
        self.fields = fields
        self.number = number
    }
}

/// The columns of a table, in order.
public struct Columns: Sendable, Equatable {
    public let names: [String]
    private let indices: [String: Int]

    /// Of columns with the same name the first one is reached by name, the others by place.
    public init(_ names: [String]) {
        self.names = names
        indices = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The place of a column, from 0; `nil` if there is none.
    public func index(of column: ColumnName) -> Int? {
        switch column {
        case .name(let name): indices[name]
        case .place(let place): names.indices.contains(place - 1) ? place - 1 : nil
        }
    }
}

/// How a mapping names a column.
public enum ColumnName: Sendable, Hashable, CustomStringConvertible {
    /// By its name in the header, letter for letter.
    case name(String)
    /// By its place, from 1, for columns without a usable name.
    case place(Int)

    public var description: String {
        switch self {
        case .name(let name): name
        case .place(let place): "#\(place)"
        }
    }
}
