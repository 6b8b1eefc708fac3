/// The headers that tell browsers which pages may call (`wire.md` §1.7).
struct CORSHeaders: Sendable {
    private let settings: CORSSettings
    private let listed: Set<String>
    private let fixed: [Header]

    init(_ settings: CORSSettings) {
        self.settings = settings
        listed = if case .listed(let origins) = settings.origins { Set(origins.map { $0.lowercased() }) } else { [] }
        var fixed = [
            Header("Access-Control-Allow-Methods", settings.methods.joined(separator: ", ")),
            Header("Access-Control-Allow-Headers", settings.headers.joined(separator: ", ")),
        ]
        if !settings.exposedHeaders.isEmpty {
            fixed.append(Header("Access-Control-Expose-Headers", settings.exposedHeaders.joined(separator: ", ")))
        }
        if let maxAge = settings.maxAge { fixed.append(Header("Access-Control-Max-Age", String(maxAge))) }
        self.fixed = fixed
    }

    /// Whether answers differ by the origin of the page that asks.
    var variesByOrigin: Bool { settings.origins != .any }

    /// - Parameter origin: what `Origin` says.
    func headers(for origin: String?) -> [Header] {
        if settings.origins == .any { return [Header("Access-Control-Allow-Origin", "*")] + fixed }
        guard let origin, listed.contains(origin.lowercased()) else { return [] }
        var headers = [Header("Access-Control-Allow-Origin", origin)]
        if settings.allowsCredentials { headers.append(Header("Access-Control-Allow-Credentials", "true")) }
        return headers + fixed
    }
}
