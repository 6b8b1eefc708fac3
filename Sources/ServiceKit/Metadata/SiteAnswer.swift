/// What the metadata site answers; the HTTP layer sends it as it stands.
public struct SiteAnswer: Sendable, Equatable {
    public var status: Int
    public var contentType: String
    public var headers: [Header]
    public var body: [UInt8]
    /// Where a redirect leads; `nil` unless ``status`` is 302.
    public var location: String?

    /// A header besides `Content-Type` and `Location`.
    public struct Header: Sendable, Equatable {
        public var name: String
        public var value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public init(status: Int = 200, contentType: String, headers: [Header] = [], body: [UInt8] = [], location: String? = nil) {
        self.status = status
        self.contentType = contentType
        self.headers = headers
        self.body = body
        self.location = location
    }

    /// The tag that names these very bytes.
    public var etag: String? {
        headers.first { $0.name == "ETag" }?.value
    }

    /// The answer for a client that holds a copy: 304 without a body if one of the tags of its `If-None-Match` is this answer's.
    public func revalidated(ifNoneMatch tags: String?) -> SiteAnswer {
        guard let etag, let tags, status == 200 else { return self }
        let isKnown = tags.split(separator: ",").contains { tag in
            let name = tag.drop { $0 == " " || $0 == "\t" }
            return name == "*" || name.hasPrefix(etag) || name.hasPrefix("W/\(etag)")
        }
        guard isKnown else { return self }
        var answer = self
        answer.status = 304
        answer.body = []
        return answer
    }
}
