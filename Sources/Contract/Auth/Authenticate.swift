public import OrderedCollections
public import ServiceKit

/// Sign in or out; without a provider, say who is signed in
///
/// Members and their order are the framework's (`wire.md` §6.1), as clients carry this class with them.
/// `/auth/logout` is the provider `logout`.
@Operation(
    in: .library,
    .post("/auth/{provider}"),
    .get("/auth/{provider}"),
    .post("/auth"),
    .get("/auth"),
    access: .everyone,
    returns: AuthenticateResponse.self,
    tag: "auth"
)
public struct Authenticate {
    /// How to sign in: credentials, or logout to sign out
    @Member("provider") public var provider: String?
    /// For sign-in by OAuth; not used
    public var state: String?
    /// For sign-in by OAuth; not used
    @Member("oauth_token") public var oauthToken: String?
    /// For sign-in by OAuth; not used
    @Member("oauth_verifier") public var oauthVerifier: String?
    /// The user name or email address
    public var userName: String?
    /// The password
    public var password: String?
    /// Whether to stay signed in when the browser closes
    public var rememberMe: Bool = false
    /// Where to send a browser when signing in fails
    public var errorView: String?
    /// For HTTP Digest; not used
    @Member("nonce") public var nonce: String?
    /// For HTTP Digest; not used
    @Member("uri") public var uri: String?
    /// For HTTP Digest; not used
    @Member("response") public var response: String?
    /// For HTTP Digest; not used
    @Member("qop") public var qop: String?
    /// For HTTP Digest; not used
    @Member("nc") public var nc: String?
    /// For HTTP Digest; not used
    @Member("cnonce") public var cnonce: String?
    /// For sign-in by OAuth; not used
    public var accessToken: String?
    /// For sign-in by OAuth; not used
    public var accessTokenSecret: String?
    /// For sign-in by OAuth; not used
    @Member("scope") public var scope: String?
    /// Where to send a browser when signed in
    public var returnUrl: String?
    /// Anything else
    public var meta: OrderedDictionary<String, String>?
}
