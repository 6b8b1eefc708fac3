import NIOCore
import NIOHTTP1

extension RequestInfo {
    /// - Parameter trustedProxies: addresses whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed.
    init(_ incoming: IncomingRequest, trustedProxies: Set<String>) {
        let head = incoming.head
        let target = RequestTarget(head.uri)
        var remote = incoming.remoteAddress
        var isSecure = false
        if !trustedProxies.isEmpty, let proxy = remote, trustedProxies.contains(proxy) {
            remote = Self.client(head.headers["X-Forwarded-For"], trustedProxies) ?? proxy
            isSecure = head.headers.first(name: "X-Forwarded-Proto")?.lowercased() == "https"
        }
        self.init(
            id: RequestID.choose(head.headers.first(name: "X-Request-Id")),
            verb: head.method.rawValue,
            path: String(target.path),
            query: QueryString(target.query),
            headers: head.headers,
            remoteAddress: remote,
            isSecure: isSecure
        )
    }

    /// The last address that no trusted proxy has: what stands before it, anybody may have written.
    private static func client(_ forwarded: [String], _ trusted: Set<String>) -> String? {
        let addresses = forwarded.joined(separator: ",").split(separator: ",").map { String($0.trimmingBlanks) }
        return addresses.last { !trusted.contains($0) }
    }

    var isFromLoopback: Bool {
        guard let remoteAddress else { return true }
        return remoteAddress.hasPrefix("127.") || remoteAddress == "::1" || remoteAddress.hasPrefix("::ffff:127.")
    }
}

extension RequestRecord {
    init(_ info: RequestInfo, _ incoming: IncomingRequest) {
        self.init(
            info: info,
            id: info.id,
            requestBytes: incoming.body.readableBytes,
            started: incoming.started
        )
    }
}
