/// Bytes that are read while they are sent, so that their number does not matter.
///
/// Ranges, `HEAD`, `If-None-Match` and `If-Range` are answered from what is said here (RFC 9110 §13, §14).
public struct StoredContent: Sendable {
    public var contentType: String
    public var length: Int
    /// The `ETag`, without its quotes: the same for the same bytes, and for no others.
    public var tag: String
    public var headers: [Header]
    let open: Open

    /// Begins to read a range. What it returns gives the next piece, or `nil` at the end.
    public typealias Open = @Sendable (_ range: Range<Int>) async throws -> @Sendable () async throws -> [UInt8]?

    /// - Parameter open: not asked for an empty range.
    public init(contentType: String, length: Int, tag: String, headers: [Header] = [], open: @escaping Open) {
        self.contentType = contentType
        self.length = length
        self.tag = tag
        self.headers = headers
        self.open = open
    }
}
