/// The headers that tell browsers which pages may call (`wire.md` §1.7).
struct CORSHeaders: Sendable {
    private let settings: CORSSettings
    private let listed: Set<String>
    /// What does not depend on the origin.
    private let fixed: HeaderBlock
    private let forAny: HeaderBlock

    init(_ settings: CORSSettings) {
        self.settings = settings
        listed = if case .listed(let origins) = settings.origins { Set(origins.map { $0.lowercased() }) } else { [] }
        var headers = [
            Header("Access-Control-Allow-Methods", settings.methods.joined(separator: ", ")),
            Header("Access-Control-Allow-Headers", settings.headers.joined(separator: ", ")),
        ]
        if !settings.exposedHeaders.isEmpty {
            headers.append(Header("Access-Control-Expose-Headers", settings.exposedHeaders.joined(separator: ", ")))
        }
        if let maxAge = settings.maxAge { headers.append(Header("Access-Control-Max-Age", String(maxAge))) }
        fixed = HeaderBlock(headers)
        forAny = HeaderBlock([Header("Access-Control-Allow-Origin", "*")] + headers)
    }

    /// Whether answers differ by the origin of the page that asks.
    var variesByOrigin: Bool { settings.origins != .any }

    /// - Parameter request: tells the page's origin.
    func headers(for request: RequestInfo) -> HeaderBlock {
        if settings.origins == .any { return forAny }
        guard let origin = request.header("Origin"), listed.contains(origin.lowercased()) else { return HeaderBlock([]) }
        var headers = [Header("Access-Control-Allow-Origin", origin)]
        if settings.allowsCredentials { headers.append(Header("Access-Control-Allow-Credentials", "true")) }
        return HeaderBlock(headers) + fixed
    }
}
