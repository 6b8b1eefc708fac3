import Domain
import ServiceHTTP

/// The cookies of a sign-in (`wire.md` §6.3): two secrets, and which of them counts.
struct SessionCookies {
    /// 20 years, in seconds: as long as the original's.
    private static let forever: Int64 = 20 * 365 * 86_400

    /// Ends with the browser's session.
    let temporary = SecretToken.random(bytes: 15)
    /// Stays.
    let permanent = SecretToken.random(bytes: 15)
    let isPermanent: Bool

    /// New secrets for a new sign-in.
    init(isPermanent: Bool) {
        self.isPermanent = isPermanent
    }

    /// The secret that counts.
    var id: String { isPermanent ? permanent : temporary }

    func headers(now: Int64, isSecure: Bool) -> [Header] {
        let end = now + Self.forever
        return [
            .setCookie(SetCookie("ss-id", temporary, isSecure: isSecure)),
            .setCookie(SetCookie("ss-pid", permanent, expires: end, isSecure: isSecure)),
            .setCookie(SetCookie("ss-opt", isPermanent ? "perm" : "temp", expires: end, isSecure: isSecure)),
        ]
    }

    /// Takes all cookies of a sign-in back.
    static func removal(isSecure: Bool) -> [Header] {
        ["ss-id", "ss-pid", "ss-opt", "X-UAId", "ss-tok", "ss-reftok"].map { .setCookie(.removing($0, isSecure: isSecure)) }
    }

    /// The sign-in that a request names, in cookies or in headers of the same meaning.
    static func session(of request: RequestInfo) -> Caller.Session? {
        let cookies = request.cookies
        func value(_ name: String) -> String? { cookies[name] ?? request.header("X-\(name)") }
        let isPermanent = value("ss-opt") == "perm"
        guard let id = value(isPermanent ? "ss-pid" : "ss-id"), !id.isEmpty else { return nil }
        return Caller.Session(id: id, isPermanent: isPermanent)
    }
}
