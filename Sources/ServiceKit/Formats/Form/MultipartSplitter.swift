#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Takes a `multipart/form-data` body (RFC 7578) apart while it arrives, for bodies that do not fit into memory.
///
/// ```swift
/// var splitter = MultipartSplitter(boundary: boundary)
/// while let piece = try await body.next() {
///     splitter.append(piece)
///     while let event = try splitter.next() { … }
/// }
/// try splitter.finish()
/// ```
public struct MultipartSplitter {
    public enum Event: Sendable, Equatable {
        /// A part begins; its bytes follow.
        case head(MultipartReader.Part)
        /// More bytes of the present part.
        case bytes([UInt8])
        /// The present part is whole.
        case end
    }

    private enum State {
        case preamble
        /// After a delimiter: a line end, or `--` if it was the last one.
        case delimiter
        case head
        case content
        case epilogue
    }

    /// The boundary with the line end and the hyphens before it.
    private let delimiter: [UInt8]
    private var state = State.preamble
    /// What came and was not handed on. The body begins with a line end that nobody sent: the first delimiter has none.
    private var bytes: [UInt8] = [13, 10]
    private var offset = 0
    /// Bytes of a part's line end before its first byte, which a delimiter may use.
    private var skipped = 0
    private var parts = 0
    private var total = 0

    public init(boundary: String) {
        delimiter = Array("\r\n--\(boundary)".utf8)
    }

    public mutating func append(_ piece: some Collection<UInt8>) {
        bytes.removeFirst(offset)
        offset = 0
        bytes.append(contentsOf: piece)
        total += piece.count
    }

    /// What follows from what has come; `nil` if more has to come first.
    ///
    /// - Throws: ``FormatError`` if a part has no name, or if a limit of ``MultipartReader`` is passed.
    public mutating func next() throws(FormatError) -> Event? {
        while true {
            switch state {
            case .preamble:
                guard let found = find(delimiter) else {
                    drop(keeping: delimiter.count - 1)
                    return nil
                }
                offset = found + delimiter.count
                state = .delimiter
            case .delimiter:
                guard try skipLineEnd() else { return nil }
            case .head:
                guard let head = try head() else { return nil }
                state = .content
                return .head(head)
            case .content:
                return content()
            case .epilogue:
                offset = bytes.count
                return nil
            }
        }
    }

    /// To be called when nothing more comes.
    ///
    /// - Throws: ``FormatError`` if the body is cut off.
    public func finish() throws(FormatError) {
        guard state == .epilogue else { throw FormatError("Expected the boundary after the last part, found the end", offset: total) }
    }

    // MARK: Steps

    /// Moves past what follows a delimiter, if all of it has come.
    private mutating func skipLineEnd() throws(FormatError) -> Bool {
        var index = offset
        guard bytes.count >= index + 2 else { return false }
        if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-") {
            state = .epilogue
            return true
        }
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") { index += 1 }
        guard index - offset <= MultipartReader.maxHeaderBytes else { throw unexpectedEnd }
        guard bytes.count >= index + 2 else { return false }
        guard bytes[index] == 13, bytes[index + 1] == 10 else { throw unexpectedEnd }
        offset = index + 2
        state = .head
        guard parts < MultipartReader.maxParts else {
            throw FormatError("Expected at most \(MultipartReader.maxParts) parts", offset: total)
        }
        parts += 1
        return true
    }

    private var unexpectedEnd: FormatError { FormatError("Expected a line end or '--' after the boundary", offset: total) }

    private mutating func head() throws(FormatError) -> MultipartReader.Part? {
        guard let end = find([13, 10, 13, 10]) else {
            guard bytes.count - offset <= MultipartReader.maxHeaderBytes else {
                throw FormatError("Expected headers of at most \(MultipartReader.maxHeaderBytes) bytes", offset: total)
            }
            return nil
        }
        let head = try MultipartReader.head(Array(bytes[offset..<(end + 4)]))
        offset = end + 2
        skipped = 2
        return head
    }

    private mutating func content() -> Event? {
        if let found = find(delimiter) {
            let piece = Array(bytes[max(offset + skipped, 0)..<max(found, offset + skipped)])
            guard piece.isEmpty else {
                (offset, skipped) = (found, 0)
                return .bytes(piece)
            }
            (offset, skipped) = (found + delimiter.count, 0)
            state = .delimiter
            return .end
        }
        let end = bytes.count - (delimiter.count - 1)
        guard end > offset + skipped else { return nil }
        let piece = Array(bytes[(offset + skipped)..<end])
        (offset, skipped) = (end, 0)
        return .bytes(piece)
    }

    private mutating func drop(keeping count: Int) {
        offset = max(offset, bytes.count - count)
    }

    /// Where something that begins with a carriage return first stands in what was not handed on.
    private func find(_ needle: [UInt8]) -> Int? {
        bytes.withUnsafeBytes { all -> Int? in
            guard let base = all.baseAddress else { return nil }
            var index = offset
            while index + needle.count <= all.count {
                guard let found = memchr(base + index, 13, all.count - needle.count + 1 - index) else { return nil }
                let place = base.distance(to: UnsafeRawPointer(found))
                if needle.withUnsafeBytes({ $0.baseAddress.map { memcmp(base + place, $0, needle.count) == 0 } ?? false }) { return place }
                index = place + 1
            }
            return nil
        }
    }
}
