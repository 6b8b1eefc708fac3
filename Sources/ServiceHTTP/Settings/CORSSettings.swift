/// Which pages of other origins may call, from a browser (`wire.md` §1.7).
public struct CORSSettings: Sendable, Equatable {
    public enum Origins: Sendable, Equatable {
        /// `Access-Control-Allow-Origin: *`, which browsers take for calls without credentials only.
        case any
        /// These, compared in lower case, are echoed; others get no permission.
        case listed([String])
    }

    public var origins: Origins
    /// Whether pages may send cookies. Has an effect with listed origins only: any page at all must not.
    public var allowsCredentials: Bool
    public var methods: [String]
    public var headers: [String]
    /// Headers of an answer that a page may read.
    public var exposedHeaders: [String]
    /// Seconds for which a browser may remember the answer to a preflight.
    public var maxAge: Int?

    public init(
        origins: Origins = .any,
        allowsCredentials: Bool = false,
        methods: [String] = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"],
        headers: [String] = ["Content-Type", "Authorization", "If-Match", "Idempotency-Key"],
        exposedHeaders: [String] = [
            "X-Request-Id", "X-Total-Count", "X-Total-Pages", "X-Has-More-Pages", "X-Next-Cursor", "Link", "X-AutoBatch-Completed",
            "ETag", "Idempotency-Replayed",
        ],
        maxAge: Int? = nil
    ) {
        self.origins = origins
        self.allowsCredentials = allowsCredentials
        self.methods = methods
        self.headers = headers
        self.exposedHeaders = exposedHeaders
        self.maxAge = maxAge
    }
}
