public import OrderedCollections
public import ServiceKit

/// Who is signed in
@DTO(in: .library)
public struct AuthenticateResponse {
    /// The ID of the user who is signed in
    public var userId: String?
    /// The ID of the session: the value of the cookie in force
    public var sessionId: String?
    /// The user name, as it was typed
    public var userName: String?
    /// The name of the user to show
    public var displayName: String?
    /// Where the caller came from
    public var referrerUrl: String?
    /// The access token, where tokens are used
    public var bearerToken: String?
    /// The refresh token, where tokens are used
    public var refreshToken: String?
    /// The URL of the picture of the user
    public var profileUrl: String?
    /// The roles of the user
    public var roles: [String]?
    /// The permissions of the user
    public var permissions: [String]?
    /// What went wrong, if anything did
    public var responseStatus: ResponseStatus?
    /// Anything else
    public var meta: OrderedDictionary<String, String>?
}
