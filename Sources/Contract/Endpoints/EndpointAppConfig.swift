public import ServiceKit

/// What a user's app needs to start
@DTO(in: .endpoints)
public struct EndpointAppConfig {
    /// The ID of the user endpoint
    public var endpointId: String?
    /// The ID of the account
    public var accountId: String?
    /// The ID of the customer
    public var customerId: String?
    /// The token for the voice SDK of the carrier
    public var accessToken: String?
    /// The identity at the carrier
    public var identity: String?
    /// The email address
    public var emailAddress: String?
    /// The user
    public var userInfo: AppUserInfo?
    /// The state of the agent
    public var agentState: AgentStates = .unknown
    /// Why the agent is in this state
    public var agentStateReason: AgentStateReasons = .unknown
    /// The tabs of the app
    public var tabs: [WireValue] = []
    /// The settings of the app
    public var appSettings: AppSettings?
    /// Settings of an outside phone system
    public var thirdPartyPhoneSystemSettings: ThirdPartyPhoneSystemSettings?
}

/// The user of the app
@DTO(in: .endpoints)
public struct AppUserInfo {
    /// The first name
    public var firstName: String?
    /// The last name
    public var lastName: String?
    /// The full name
    public var name: String?
}

/// Settings of an outside phone system
///
/// Its members are not known.
@DTO(in: .endpoints)
public struct ThirdPartyPhoneSystemSettings {}
