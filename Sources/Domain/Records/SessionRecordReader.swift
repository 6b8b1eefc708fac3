public import Contract
import ServiceKit

/// Reads sessions from a file that arrives in pieces: JSON lines, or a table with a mapping.
///
/// ```swift
/// var reader = SessionRecordReader(.jsonl, accountId: account.id)
/// reader.append(piece)
/// while let record = try reader.next() { … }
/// reader.finish()
/// while let record = try reader.next() { … }
/// ```
public struct SessionRecordReader: Sendable {
    /// What the file is.
    public enum Format: Sendable {
        /// Each line a `SessionInfo` object.
        case jsonl
        /// A table whose columns the mapping names.
        case table(DelimitedFormat, RecordMapping)
    }

    /// What became of a record of the file.
    public enum Outcome: Sendable {
        case session(Accepted)
        case rejected(RejectedRecord)
    }

    /// A record that became a session.
    public struct Accepted: Sendable {
        public let session: SessionInfo
        /// The record it was made of.
        public let record: RawRecord
    }

    /// Members of JSON lines that a session does not have, and how many lines had them. They are left out.
    public private(set) var unknownMembers: [String: Int] = [:]

    private let format: Format
    private let accountId: String
    private var splitter: RecordSplitter
    private var keys: RecordKeys
    private var columns: Columns?
    private var rowNumber = 0

    public init(_ format: Format, accountId: String) {
        self.format = format
        self.accountId = accountId
        keys = RecordKeys(accountId: accountId)
        switch format {
        case .jsonl:
            splitter = RecordSplitter(.lines)
        case .table(let delimited, let mapping):
            splitter = RecordSplitter(delimited.syntax)
            columns = mapping.columns.map(Columns.init)
        }
    }

    /// Takes the next piece of the file, cut anywhere.
    public mutating func append(_ bytes: some Collection<UInt8>) {
        splitter.append(bytes)
    }

    /// States that the file has ended.
    public mutating func finish() {
        splitter.finish()
    }

    /// The next record, or `nil` if it has not arrived whole yet, or at the end.
    ///
    /// - Throws: ``MappingError`` if the mapping names a column that the file does not have.
    public mutating func next() throws(MappingError) -> Outcome? {
        while let record = splitter.next() {
            do {
                switch format {
                case .jsonl:
                    return .session(Accepted(session: try session(json: record), record: record))
                case .table(let delimited, let mapping):
                    guard let columns else {
                        try readHeader(record, delimited, mapping)
                        continue
                    }
                    rowNumber += 1
                    let row = try Row(columns: columns, fields: try delimited.fields(of: record), number: rowNumber)
                    return .session(Accepted(session: try session(row, record, mapping), record: record))
                }
            } catch let fault as RowFault {
                return .rejected(RejectedRecord(line: record.line, reason: fault.reason, text: record.text))
            } catch let error as MappingError {
                throw error
            } catch {
                return .rejected(RejectedRecord(line: record.line, reason: "\(error)", text: record.text))
            }
        }
        return nil
    }

    private mutating func readHeader(_ record: RawRecord, _ format: DelimitedFormat, _ mapping: RecordMapping) throws(MappingError) {
        let names: [String]
        do {
            names = try format.fields(of: record)
        } catch {
            throw MappingError(line: 1, key: "columns", "the header of the file (line \(record.line)) cannot be read: \(error.reason)")
        }
        let found = Columns(names)
        try mapping.check(found)
        columns = found
    }

    private mutating func session(_ row: Row, _ record: RawRecord, _ mapping: RecordMapping) throws(RowFault) -> SessionInfo {
        let (mapped, key) = try mapping.session(row)
        return try identified(mapped, key: key, content: record.bytes)
    }

    private mutating func session(json record: RawRecord) throws(RowFault) -> SessionInfo {
        if let fault = record.fault { throw RowFault(fault) }
        let session: SessionInfo
        do {
            let value = try JSONReader.parse(record.bytes)
            session = try SessionInfo(wire: value)
            if case .map(let entries) = value {
                for entry in entries where SessionInfo.schema.index(ofMember: entry.name) == nil {
                    unknownMembers[entry.name, default: 0] += 1
                }
            }
        } catch let error as BindingError {
            throw RowFault(error.path.isEmpty ? "expected \(error.expected)" : error.message)
        } catch let error as FormatError {
            throw RowFault("this is not JSON: \(error)")
        } catch {
            throw RowFault("\(error)")
        }
        return try identified(try session.withPlainDates(), key: session.id, content: record.bytes)
    }

    /// Puts the session into the account and gives it its id: the one it has, if it is one.
    private mutating func identified(_ session: SessionInfo, key: String?, content: [UInt8]) throws(RowFault) -> SessionInfo {
        guard let date = session.dateCreated.flatMap({ DateTime($0) }) else { throw RowFault("'dateCreated' is missing") }
        var session = session
        if let key, !key.isEmpty {
            session.id = IDGenerator.isID(key) ? key : keys.id(key: key, date: date)
        } else {
            session.id = keys.id(content: content, date: date)
        }
        session.accountId = accountId
        return session
    }
}

/// A record that did not become a session, for the person who has the file.
public struct RejectedRecord: Sendable, Equatable {
    /// The line of the file on which the record starts, from 1.
    public var line: Int
    public var reason: String
    /// The record as it stands in the file.
    public var text: String

    public init(line: Int, reason: String, text: String) {
        self.line = line
        self.reason = reason
        self.text = text
    }

    /// The line of a reject file: a JSON object with `line`, `reason` and `record`.
    public var json: [UInt8] {
        JSONWriter.encode(
            WireValue.map([
                WireValue.Entry("line", .integer(Int64(line))),
                WireValue.Entry("reason", .text(reason)),
                WireValue.Entry("record", .text(text)),
            ])
        )
    }
}

extension SessionInfo {
    /// The session with its dates as the API writes them.
    ///
    /// - Throws: ``RowFault`` naming the member that holds no date.
    fileprivate func withPlainDates() throws(RowFault) -> SessionInfo {
        var session = self
        session.dateCreated = try Self.plain(session.dateCreated, "dateCreated")
        session.dateLastModified = try Self.plain(session.dateLastModified, "dateLastModified")
        session.dateCompleted = try Self.plain(dateCompleted, "dateCompleted")
        for index in log.indices {
            session.log[index].date = try Self.plain(log[index].date, "log.\(index).date")
        }
        return session
    }

    private static func plain(_ text: String?, _ member: String) throws(RowFault) -> String? {
        guard let text else { return nil }
        guard let date = DateTime(text) else {
            throw RowFault("'\(member)' is '\(text.prefix(50))', which is not a date such as 2024-03-05T06:07:08Z")
        }
        return date.iso8601
    }
}
