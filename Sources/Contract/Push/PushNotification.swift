public import ServiceKit

/// What is pushed to a user's devices
@DTO(in: .push)
public struct PushNotification {
    /// What happened
    public var type: PushNotificationTypes = .sessionDisconnected
    /// The channel of the session
    public var channel: FlowChannels = .voice
    /// The ID of the endpoint
    public var endpointId: String?
    /// The user name of the endpoint
    public var endpointUserName: String?
    /// The ID of the session
    public var sessionId: String?
    /// Who sent the message
    public var sender: String?
    /// The title
    public var title: String?
    /// The text of the message
    public var body: String?
    /// The number shown on the app icon
    public var badge: Int?
    /// The URI of the attachment
    public var attachmentUri: String?
    /// The content type of the attachment
    public var attachmentContentType: String?
    /// The state of the agent
    public var agentState: AgentStates = .unknown
    /// Why the agent is in this state
    public var agentStateReason: AgentStateReasons = .unknown
}

/// What a push notification tells
@WireEnum(in: .push)
public enum PushNotificationTypes: String {
    case sessionDisconnected = "SessionDisconnected"
    case sessionInvite = "SessionInvite"
    case chatMessage = "ChatMessage"
    case sessionInactivated = "SessionInactivated"
    case agentStateChanged = "AgentStateChanged"
    case sessionHeld = "SessionHeld"
    case sessionAnswered = "SessionAnswered"
    case activeSessionsChanged = "ActiveSessionsChanged"
    case ping = "Ping"
    case sessionScreenChanged = "SessionScreenChanged"
    case toast = "Toast"
    case sessionInfoChanged = "SessionInfoChanged"
    case messageReceived = "MessageReceived"
    case sessionHolding = "SessionHolding"
}
