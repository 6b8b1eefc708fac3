import NIOHTTP1

/// An HTTP request without its body.
public struct RequestInfo: Sendable {
    /// What does not change, in one place: a request is handed on often.
    private final class Storage: Sendable {
        let id: String
        let path: String
        let query: QueryString
        let remoteAddress: String?
        let isSecure: Bool
        let fields: HTTPHeaders

        init(_ id: String, _ path: String, _ query: QueryString, _ remoteAddress: String?, _ isSecure: Bool, _ fields: HTTPHeaders) {
            self.id = id
            self.path = path
            self.query = query
            self.remoteAddress = remoteAddress
            self.isSecure = isSecure
            self.fields = fields
        }
    }

    /// The verb, after `X-HTTP-Method-Override`.
    public internal(set) var verb: String
    private let storage: Storage

    /// The id of the request: what `X-Request-Id` said, or a new one.
    public var id: String { storage.id }
    /// The path as sent, percent-encoded.
    public var path: String { storage.path }
    public var query: QueryString { storage.query }
    /// The address of the client, without its port; `nil` for a Unix socket.
    public var remoteAddress: String? { storage.remoteAddress }
    /// Whether the request came over HTTPS to the trusted proxy before this server.
    public var isSecure: Bool { storage.isSecure }

    init(
        id: String,
        verb: String,
        path: String,
        query: QueryString,
        headers: HTTPHeaders,
        remoteAddress: String?,
        isSecure: Bool
    ) {
        self.verb = verb
        storage = Storage(id, path, query, remoteAddress, isSecure, headers)
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
        let target = RequestTarget(target)
        self.init(
            id: id,
            verb: verb,
            path: String(target.path),
            query: QueryString(target.query),
            headers: HTTPHeaders(headers.map { ($0.name, $0.value) }),
            remoteAddress: remoteAddress,
            isSecure: isSecure
        )
    }

    /// The first header with this name, in any case.
    public func header(_ name: String) -> String? {
        storage.fields.first(name: name)
    }

    /// All headers with this name, in any case.
    public func headers(_ name: String) -> [String] {
        storage.fields[name]
    }

    /// What `Host` says, with the port.
    public var host: String? { header("Host") }

    public var cookies: Cookies { Cookies(headers("Cookie")) }

    public var authorization: Authorization? { header("Authorization").map(Authorization.init) }
}
