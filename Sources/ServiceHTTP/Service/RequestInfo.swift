import NIOHTTP1

/// An HTTP request without its body.
public struct RequestInfo: Sendable {
    /// The id of the request: what `X-Request-Id` said, or a new one.
    public let id: String
    /// The verb, after `X-HTTP-Method-Override`.
    public internal(set) var verb: String
    /// The path as sent, percent-encoded.
    public let path: String
    public let query: QueryString
    /// The address of the client, without its port; `nil` for a Unix socket.
    public let remoteAddress: String?
    /// Whether the request came over HTTPS, to this server or, if it is trusted, to the proxy before it.
    public let isSecure: Bool
    private let fields: HTTPHeaders

    init(
        id: String,
        verb: String,
        path: String,
        query: QueryString,
        headers: HTTPHeaders,
        remoteAddress: String?,
        isSecure: Bool
    ) {
        self.id = id
        self.verb = verb
        self.path = path
        self.query = query
        self.fields = headers
        self.remoteAddress = remoteAddress
        self.isSecure = isSecure
    }

    /// A request for tests of a backend.
    public init(
        id: String = "test",
        verb: String = "GET",
        target: String = "/",
        headers: [Header] = [],
        remoteAddress: String? = "127.0.0.1",
        isSecure: Bool = false
    ) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        self.init(
            id: id,
            verb: verb,
            path: String(parts[0]),
            query: QueryString(parts.count > 1 ? parts[1] : ""),
            headers: HTTPHeaders(headers.map { ($0.name, $0.value) }),
            remoteAddress: remoteAddress,
            isSecure: isSecure
        )
    }

    /// The first header with this name, in any case.
    public func header(_ name: String) -> String? {
        fields.first(name: name)
    }

    /// All headers with this name, in any case.
    public func headers(_ name: String) -> [String] {
        fields[name]
    }

    /// What `Host` says, with the port.
    public var host: String? { header("Host") }

    public var cookies: Cookies { Cookies(fields["Cookie"]) }

    public var authorization: Authorization? { header("Authorization").map(Authorization.init) }
}
