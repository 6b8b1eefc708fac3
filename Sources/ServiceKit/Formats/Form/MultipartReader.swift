/// Reads `multipart/form-data` bodies (RFC 7578).
public enum MultipartReader {
    /// One part of a form: a field, or a file if it has a file name.
    public struct Part: Sendable, Equatable {
        public var name: String
        public var fileName: String?
        public var contentType: String?
        /// All headers, by lower-case name.
        public var headers: [String: String]
        public var bytes: ArraySlice<UInt8>
    }

    /// How many parts a body may have.
    public static let maxParts = 1000
    /// How many bytes the headers of one part may have.
    public static let maxHeaderBytes = 8192

    /// The boundary that a `Content-Type` names; `nil` if it names none that RFC 2046 allows.
    public static func boundary(inContentType contentType: String) -> String? {
        guard let boundary = HeaderParameters(contentType)["boundary"], (1...70).contains(boundary.utf8.count),
            boundary.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), boundary.last != " "
        else { return nil }
        return boundary
    }

    /// The parts, in order. Their bytes are slices of `body`; nothing is copied.
    ///
    /// - Throws: ``FormatError`` if the body is cut off, if a part has no name, or if a limit is passed.
    public static func parse(_ body: [UInt8], boundary: String) throws(FormatError) -> [Part] {
        var parser = MultipartParser(bytes: body, boundary: boundary)
        return try parser.parts()
    }

    /// What the headers of a part say; it has no bytes yet.
    ///
    /// - Parameter block: the headers with the empty line after them.
    static func head(_ block: [UInt8]) throws(FormatError) -> Part {
        var parser = MultipartParser(bytes: block, boundary: "")
        return try parser.partHead()
    }
}

private struct MultipartParser: ByteParser {
    let bytes: [UInt8]
    /// The boundary with the hyphens before it.
    let delimiter: [UInt8]
    var offset = 0

    init(bytes: [UInt8], boundary: String) {
        self.bytes = bytes
        delimiter = Array("--\(boundary)".utf8)
    }

    mutating func parts() throws(FormatError) -> [MultipartReader.Part] {
        if bytes.starts(with: delimiter) { offset = delimiter.count } else { offset = try nextDelimiter().end }
        var parts: [MultipartReader.Part] = []
        while try skipLineEnd() {
            guard parts.count < MultipartReader.maxParts else {
                throw FormatError("Expected at most \(MultipartReader.maxParts) parts", offset: offset)
            }
            parts.append(try part())
        }
        return parts
    }

    /// Reads a part, and the delimiter after it.
    private mutating func part() throws(FormatError) -> MultipartReader.Part {
        var part = try partHead()
        let content = offset
        let delimiter = try nextDelimiter()
        offset = delimiter.end
        part.bytes = bytes[content..<max(content, delimiter.start)]
        return part
    }

    /// Reads the headers of a part.
    mutating func partHead() throws(FormatError) -> MultipartReader.Part {
        let start = offset
        let headers = try headers()
        let disposition = HeaderParameters(headers["content-disposition"] ?? "")
        guard disposition.value.lowercased() == "form-data", let name = disposition["name"] else {
            throw FormatError("Expected 'Content-Disposition: form-data' with a name", offset: start)
        }
        return MultipartReader.Part(
            name: name,
            fileName: disposition["filename*"].flatMap(HeaderParameters.decodeExtended) ?? disposition["filename"],
            contentType: headers["content-type"],
            headers: headers,
            bytes: []
        )
    }

    private mutating func headers() throws(FormatError) -> [String: String] {
        let start = offset
        var headers: [String: String] = [:]
        while true {
            let limit = min(start + MultipartReader.maxHeaderBytes, bytes.count)
            guard let end = bytes[offset..<max(offset, limit)].firstIndex(of: UInt8(ascii: "\n")), end > offset,
                bytes[end - 1] == UInt8(ascii: "\r")
            else { throw FormatError("Expected headers of at most \(MultipartReader.maxHeaderBytes) bytes", offset: offset) }
            let line = bytes[offset..<(end - 1)]
            let lineStart = offset
            offset = end + 1
            if line.isEmpty { return headers }
            guard let text = String(validating: line, as: UTF8.self) else {
                throw FormatError("Expected a header in UTF-8", offset: lineStart)
            }
            let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw FormatError("Expected a header with a colon", offset: lineStart) }
            headers[parts[0].lowercased()] = String(parts[1].trimmingSpaces())
        }
    }

    /// Moves past what follows a delimiter.
    ///
    /// - Returns: `false` if it is the last one, with `--` after it. What comes then is of no interest.
    private mutating func skipLineEnd() throws(FormatError) -> Bool {
        if comes("--") { return false }
        while skip(" ") || skip("\t") {}
        guard skip(word: "\r\n") else { throw unexpected("a line end or '--' after the boundary") }
        return true
    }

    /// Where the next delimiter, with the line end that belongs to it, starts and ends.
    ///
    /// After headers it may come at once: their empty line is its line end then.
    private func nextDelimiter() throws(FormatError) -> (start: Int, end: Int) {
        if offset >= 2, bytes[offset...].starts(with: delimiter) { return (offset - 2, offset + delimiter.count) }
        var index = offset
        while let found = bytes[index...].firstIndex(of: UInt8(ascii: "\r")) {
            let line = found + 2
            if line <= bytes.count, bytes[found + 1] == UInt8(ascii: "\n"), bytes[line...].starts(with: delimiter) {
                return (found, line + delimiter.count)
            }
            index = found + 1
        }
        throw FormatError("Expected the boundary after the last part, found the end", offset: bytes.count)
    }
}
