import ServiceKit

/// What stands between the verb and the version of a request line (RFC 9112 §3.2).
struct RequestTarget: Sendable, Equatable {
    /// The path as sent, percent-encoded, without the query.
    var path: Substring
    /// The query as sent, without the question mark.
    var query: Substring

    /// Takes `/path?query` and `http://host/path?query`. A fragment, which no client should send, is dropped.
    init(_ text: String) {
        var rest = text[...]
        if !rest.hasPrefix("/"), let scheme = rest.firstRange(of: "://") {
            let afterHost = rest[scheme.upperBound...].firstIndex { $0 == "/" || $0 == "?" || $0 == "#" }
            rest = afterHost.map { rest[$0...] } ?? ""
        }
        if let fragment = rest.utf8.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<fragment] }
        if let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) {
            path = rest[..<mark]
            query = rest[rest.utf8.index(after: mark)...]
        } else {
            path = rest
            query = ""
        }
    }

    /// The segments of the path, decoded once, without empty ones. `..` and the like are text as any other.
    ///
    /// - Throws: ``FormatError`` for a broken escape, or bytes that are not UTF-8.
    func segments() throws(FormatError) -> [String] {
        var segments: [String] = []
        for part in path.split(separator: "/") {
            segments.append(part.utf8.contains(UInt8(ascii: "%")) ? try FormReader.decode(part, plus: .plus) : String(part))
        }
        return segments
    }
}
