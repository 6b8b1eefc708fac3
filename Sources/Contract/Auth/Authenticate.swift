public import OrderedCollections
public import ServiceKit

/// Sign in or out; without a provider, say who is signed in
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
    /// Not used: of the OAuth protocol
    public var state: String?
    /// Not used: of the OAuth protocol
    @Member("oauth_token") public var oauthToken: String?
    /// Not used: of the OAuth protocol
    @Member("oauth_verifier") public var oauthVerifier: String?
    /// The user name or email address
    public var userName: String?
    /// The password
    public var password: String?
    /// Whether to stay signed in when the browser closes
    public var rememberMe: Bool = false
    /// Where to send a browser when signing in fails
    public var errorView: String?
    /// Not used: of HTTP Digest
    @Member("nonce") public var nonce: String?
    /// Not used: of HTTP Digest
    @Member("uri") public var uri: String?
    /// Not used: of HTTP Digest
    @Member("response") public var response: String?
    /// Not used: of HTTP Digest
    @Member("qop") public var qop: String?
    /// Not used: of HTTP Digest
    @Member("nc") public var nc: String?
    /// Not used: of HTTP Digest
    @Member("cnonce") public var cnonce: String?
    /// Not used: of the OAuth protocol
    public var accessToken: String?
    /// Not used: of the OAuth protocol
    public var accessTokenSecret: String?
    /// Not used: of the OAuth protocol
    @Member("scope") public var scope: String?
    /// Where to send a browser when signed in
    public var returnUrl: String?
    /// Anything else
    public var meta: OrderedDictionary<String, String>?
}
