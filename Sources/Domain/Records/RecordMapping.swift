import Contract
import ServiceKit

/// Which column of a table becomes which member of a session: what a mapping file says.
///
/// ```yaml
/// id: "vast2008-{#1}"
/// date:
///   value: "{DateTime}"
///   format: M/d/yyyy H:mm
/// duration:
///   value: "{Seconds}"
/// members:
///   channel: Voice
///   fromAddress: "+1555{From:07}"
/// log:
///   - "Call on tower {Tower}"
/// ```
///
/// `docs/importing.md` describes every key.
public struct RecordMapping: Sendable {
    /// The names of the columns, for a file without a header.
    public internal(set) var columns: [String]?
    var key: Template?
    var date: DateRule
    var length: LengthRule?
    var completed: DateRule?
    var members: [MemberRule] = []
    var log: [LogRule] = []
    /// Where each column that is used is named, to complain about one that is not there.
    var uses: [(column: ColumnName, line: Int, key: String)] = []

    /// Complains about columns that the file does not have.
    ///
    /// - Throws: ``MappingError`` that names the first one, and those there are.
    public func check(_ columns: Columns) throws(MappingError) {
        for use in uses where columns.index(of: use.column) == nil {
            let names = columns.names.map { $0.isEmpty ? "(without a name)" : $0 }.joined(separator: ", ")
            let hint = Spelling.hint(for: use.column.description, in: columns.names)
            throw MappingError(line: use.line, key: use.key, "the file has no column '\(use.column)'\(hint); it has \(names)")
        }
    }

    /// The session that a row becomes, without its ids, and the text that tells the row from all others if the mapping names one.
    ///
    /// - Throws: ``RowFault`` if the row holds something that the mapping does not expect.
    func session(_ row: Row) throws(RowFault) -> (session: SessionInfo, key: String?) {
        var session = SessionInfo()
        let start = try date.date(row)
        session.dateCreated = start.iso8601
        session.ended = true
        let end = try end(row, start: start)
        session.dateCompleted = end?.iso8601
        for member in members {
            guard let value = try member.value(row) else { continue }
            do {
                try session.bindMember(member.index, .text(value))
            } catch {
                throw RowFault("'\(member.name)': '\(error.value)' is not \(error.expected)")
            }
        }
        for line in log {
            let message = try line.message.text(row)
            guard !message.isEmpty else { continue }
            session.log.append(
                SessionLogInfo {
                    $0.date = line.moment(start: start, end: end).iso8601
                    $0.message = message
                }
            )
        }
        return (session, try key?.text(row))
    }

    private func end(_ row: Row, start: DateTime) throws(RowFault) -> DateTime? {
        let end = if let length { try length.end(row, start: start) } else { try completed?.optionalDate(row) }
        if let end, end < start { throw RowFault("the session ends (\(end.iso8601)) before it starts (\(start.iso8601))") }
        return end
    }
}

/// How a member of the session is made.
struct MemberRule: Sendable {
    var index: Int
    var name: String
    var template: Template
    /// What stands for what the template gives; `nil` takes it as it is.
    var values: [String: String]?
    /// What stands for a value that is not in ``values``, and where there are none for nothing at all; `nil` refuses
    /// the former and leaves the latter.
    var otherwise: String?

    /// - Returns: `nil` if there is nothing to say: the member keeps its default.
    func value(_ row: Row) throws(RowFault) -> String? {
        let text = try template.text(row)
        guard let values else { return text.isEmpty ? otherwise : text }
        guard let value = values[text] ?? otherwise else {
            let known = values.keys.sorted().joined(separator: ", ")
            throw RowFault("'\(name)': '\(text.prefix(50))' is none of the values of the mapping (\(known))")
        }
        return value.isEmpty ? nil : value
    }
}

/// A line of the session's log.
struct LogRule: Sendable {
    var message: Template
    var at: Moment

    enum Moment: Sendable, Equatable {
        /// So many milliseconds after the start.
        case afterStart(Int64)
        /// When the session ended, or, if that is not known, when it started.
        case end
    }

    func moment(start: DateTime, end: DateTime?) -> DateTime {
        switch at {
        case .afterStart(let offset): DateTime(milliseconds: start.milliseconds + offset)
        case .end: end ?? start
        }
    }
}
