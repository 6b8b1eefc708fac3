/// One record of a text file as it stands there: a line, or, in CSV, as many lines as its quoted fields span.
public struct RawRecord: Sendable, Equatable {
    /// The line of the file on which the record starts, from 1.
    public var line: Int
    /// The record without its line end.
    public var bytes: [UInt8]
    /// Why the record cannot be read; `nil` if it can be taken apart.
    public var fault: String?

    public init(line: Int, bytes: [UInt8], fault: String? = nil) {
        self.line = line
        self.bytes = bytes
        self.fault = fault
    }

    /// The record for a person to read. Bytes that are not UTF-8 are replaced.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// A row of a file that cannot become a session: what is wrong with it, in words for the person who has the file.
public struct RowFault: Error, Sendable, Equatable {
    public var reason: String

    public init(_ reason: String) {
        self.reason = reason
    }
}
