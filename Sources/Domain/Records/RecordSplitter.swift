/// Splits a file that arrives in pieces into records, holding no more of it than the record at hand.
///
/// Lines end with LF or CR LF. A byte order mark at the start and empty lines are skipped. In CSV a quoted field may
/// hold line ends (RFC 4180). A malformed record spoils its first line only: reading goes on at the next one, so that
/// one stray quote does not swallow the rest of the file.
///
/// ```swift
/// var splitter = RecordSplitter(.quoted(separator: UInt8(ascii: ",")))
/// splitter.append(piece)
/// while let record = splitter.next() { … }
/// splitter.finish()
/// while let record = splitter.next() { … }
/// ```
public struct RecordSplitter: Sendable {
    /// What ends a record.
    public enum Syntax: Sendable, Equatable {
        /// Every line is a record; quotes are text.
        case lines
        /// Lines in which a field that starts with a quote runs to the closing one.
        case quoted(separator: UInt8)
    }

    private enum State: Equatable {
        case fieldStart, plain, quoted, afterQuote, afterQuoteAndReturn
        /// The record is spoilt; its first line is being looked for the end.
        case spoilt(reason: String)
        /// The record was too long and has been answered; the rest of its line is dropped.
        case dropping
    }

    private let syntax: Syntax
    private let maxLength: Int
    private var buffer: [UInt8] = []
    /// Where the record at hand starts, and how far it has been looked at.
    private var start = 0
    private var cursor = 0
    private var state = State.fieldStart
    private var line = 1
    private var isAtStartOfFile = true
    private var isFinished = false

    /// - Parameter maxLength: the longest record that is read, in bytes.
    public init(_ syntax: Syntax, maxLength: Int = 1 << 20) {
        self.syntax = syntax
        self.maxLength = maxLength
    }

    /// Takes the next piece of the file, cut anywhere.
    public mutating func append(_ bytes: some Collection<UInt8>) {
        if start > 1 << 16, start > buffer.count / 2 {
            buffer.removeFirst(start)
            cursor -= start
            start = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// States that the file has ended, so that a last line without a line end is a record too.
    public mutating func finish() {
        isFinished = true
    }

    /// The next record, or `nil` if it has not arrived whole yet, or at the end.
    public mutating func next() -> RawRecord? {
        guard skipByteOrderMark() else { return nil }
        while true {
            switch scan() {
            case .end(let end):
                let isDropped = state == .dropping
                let record = take(upTo: end, resumingAt: end + 1)
                if !isDropped, !record.bytes.isEmpty { return record }
            case .spoilt:
                continue
            case .tooLong:
                if let record = giveUpOverlong() { return record }
            case .unfinished:
                guard isFinished, start < buffer.count else { return nil }
                if let record = takeLast() { return record }
            }
        }
    }

    private enum Finding {
        case end(Int), spoilt, tooLong, unfinished
    }

    /// - Returns: whether enough has arrived to know.
    private mutating func skipByteOrderMark() -> Bool {
        guard isAtStartOfFile else { return true }
        guard buffer.count >= 3 || isFinished else { return false }
        isAtStartOfFile = false
        if buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
            start = 3
            cursor = 3
        }
        return true
    }

    /// Looks for the end of the record at hand in what has arrived.
    private mutating func scan() -> Finding {
        guard case .quoted(let separator) = syntax, !isSkipping else { return scanLine() }
        while cursor < buffer.count {
            let byte = buffer[cursor]
            if state == .quoted {
                if byte == UInt8(ascii: "\"") { state = .afterQuote }
            } else if byte == UInt8(ascii: "\n") {
                return .end(cursor)
            } else if let next = Self.state(after: state, byte, separator: separator) {
                state = next
            } else {
                spoil("text follows a closing quote")
                return .spoilt
            }
            cursor += 1
            if cursor - start > maxLength { return .tooLong }
        }
        return .unfinished
    }

    private mutating func scanLine() -> Finding {
        if let end = buffer[cursor...].firstIndex(of: UInt8(ascii: "\n")), end - start <= maxLength { return .end(end) }
        cursor = min(buffer.count, start + maxLength + 1)
        return cursor - start > maxLength ? .tooLong : .unfinished
    }

    private var isSkipping: Bool {
        switch state {
        case .spoilt, .dropping: true
        default: false
        }
    }

    private static func state(after state: State, _ byte: UInt8, separator: UInt8) -> State? {
        switch (state, byte) {
        case (.afterQuoteAndReturn, _): nil
        case (_, separator): .fieldStart
        case (.fieldStart, UInt8(ascii: "\"")), (.afterQuote, UInt8(ascii: "\"")): .quoted
        case (.afterQuote, UInt8(ascii: "\r")): .afterQuoteAndReturn
        case (.afterQuote, _): nil
        default: .plain
        }
    }

    /// Gives the record up and goes back, to answer its first line alone.
    private mutating func spoil(_ reason: String) {
        state = .spoilt(reason: reason)
        cursor = start
    }

    /// Answers the start of a record that outgrew the limit, unless there is a better way to go on.
    private mutating func giveUpOverlong() -> RawRecord? {
        switch state {
        case .dropping:
            start = cursor
            return nil
        case .quoted where buffer[start..<cursor].contains(UInt8(ascii: "\n")):
            spoil("a quote is not closed within \(maxLength) bytes")
            return nil
        default:
            let beginning = Array(buffer[start..<cursor].prefix(200))
            start = cursor
            state = .dropping
            return RawRecord(line: line, bytes: beginning, fault: "the line is longer than \(maxLength) bytes")
        }
    }

    /// Answers what is left at the end of the file.
    private mutating func takeLast() -> RawRecord? {
        switch state {
        case .quoted:
            spoil("a quote is not closed before the end of the file")
            return nil
        case .dropping:
            start = buffer.count
            return nil
        default:
            let record = take(upTo: buffer.count, resumingAt: buffer.count)
            return record.bytes.isEmpty ? nil : record
        }
    }

    private mutating func take(upTo end: Int, resumingAt next: Int) -> RawRecord {
        var bytes = buffer[start..<end]
        if bytes.last == UInt8(ascii: "\r") { bytes = bytes.dropLast() }
        var record = RawRecord(line: line, bytes: Array(bytes))
        if case .spoilt(let reason) = state { record.fault = reason }
        line += 1
        if case .quoted = syntax { line += bytes.count { $0 == UInt8(ascii: "\n") } }
        start = next
        cursor = next
        state = .fieldStart
        return record
    }
}
