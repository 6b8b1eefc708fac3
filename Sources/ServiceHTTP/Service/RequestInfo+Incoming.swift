import NIOCore
import NIOHTTP1

extension RequestInfo {
    /// - Parameter trustedProxies: addresses whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed.
    init(_ incoming: IncomingRequest, trustedProxies: Set<String>) {
        let head = incoming.head
        let target = RequestTarget(head.uri)
        let (remote, isSecure) = incoming.origin(trustedProxies: trustedProxies)
        self.init(
            id: incoming.id,
            verb: head.method.rawValue,
            path: String(target.path),
            query: QueryString(target.query),
            headers: head.headers,
            remoteAddress: remote,
            isSecure: isSecure
        )
    }

    var isFromLoopback: Bool {
        guard let remoteAddress else { return true }
        return remoteAddress.hasPrefix("127.") || remoteAddress == "::1" || remoteAddress.hasPrefix("::ffff:127.")
    }
}

extension IncomingRequest {
    /// The client's id for the request, or a new one.
    var id: String { RequestID.choose(head.headers.first(name: "X-Request-Id")) }

    /// The client behind the proxies that are trusted, and whether it came to them over HTTPS.
    func origin(trustedProxies: Set<String>) -> (address: String?, isSecure: Bool) {
        guard !trustedProxies.isEmpty, let proxy = remoteAddress, trustedProxies.contains(proxy) else { return (remoteAddress, false) }
        let isSecure = head.headers.first(name: "X-Forwarded-Proto")?.lowercased() == "https"
        return (Self.client(head.headers["X-Forwarded-For"], trustedProxies) ?? proxy, isSecure)
    }

    /// The last address that no trusted proxy has: what stands before it, anybody may have written.
    private static func client(_ forwarded: [String], _ trusted: Set<String>) -> String? {
        let addresses = forwarded.joined(separator: ",").split(separator: ",").map { String($0.trimmingBlanks) }
        return addresses.last { !trusted.contains($0) }
    }
}

extension RequestRecord {
    /// - Parameter id: what ``IncomingRequest/id`` gave; a new one may differ each time.
    init(_ incoming: IncomingRequest, id: String, remoteAddress: String?) {
        self.init(
            line: RequestLine(verb: incoming.head.method.rawValue, target: incoming.head.uri, remoteAddress: remoteAddress),
            id: id,
            requestBytes: incoming.body.readableBytes,
            started: incoming.started
        )
    }
}
