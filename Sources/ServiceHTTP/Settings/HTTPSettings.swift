/// Where and how a ``ServiceServer`` listens.
public struct HTTPSettings: Sendable {
    /// The address to listen on.
    public var host: String
    /// The port to listen on; 0 lets the system choose.
    public var port: Int
    public var limits: HTTPLimits
    public var cors: CORSSettings
    /// What opens `/metrics` from elsewhere than this machine, as `Authorization: Bearer` or `?key=`.
    public var metricsKey: String?
    /// Where `/` redirects to; `nil` answers 404.
    public var home: String?
    /// Addresses of proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed.
    public var trustedProxies: Set<String>

    public init(
        host: String = "127.0.0.1",
        port: Int = 8080,
        limits: HTTPLimits = HTTPLimits(),
        cors: CORSSettings = CORSSettings(),
        metricsKey: String? = nil,
        home: String? = "/metadata",
        trustedProxies: Set<String> = []
    ) {
        self.host = host
        self.port = port
        self.limits = limits
        self.cors = cors
        self.metricsKey = metricsKey
        self.home = home
        self.trustedProxies = trustedProxies
    }
}
