public import ServiceKit

@DTO(in: .sessions, extends: EntityInfo.self)
public struct SessionInfo {
    /// The state of the session
    public var dialState: SessionDialState = .none
    /// The call state of the session
    public var callState: SessionCallState = .disconnected
    /// The queue state of the session
    public var queueState: SessionQueueStates = .none
    /// The ID of the account associated with the flow
    public var accountId: String?
    /// The name of the account associated with the session
    public var accountName: String?
    /// The ID of the customer this session is associated with
    public var customerId: String?
    /// The customer breadcrumb this session is associated with
    public var customerBreadcrumb: [CustomerBreadcrumb] = []
    /// The name of the customer this session is associated with
    public var customerName: String?
    /// The ID of the endpoint associated with this session
    public var endpointId: String?
    /// The name of the endpoint associated with this session
    public var endpointName: String?
    /// The date the call completed
    public var dateCompleted: String?
    /// The destination of the session (e.g. what was entered into the Dial box)
    public var destination: String?
    /// The to address if any
    public var toAddress: String?
    /// The from address if any
    public var fromAddress: String?
    /// The from name if any
    public var fromName: String?
    /// Answered by name (if any)
    public var answeredByName: String?
    /// The ID of the queue member assigned to this call
    public var queueMemberId: String?
    /// The flow channel
    public var channel: FlowChannels = .voice
    /// Has the session ended
    public var ended: Bool = false
    /// The outcome of the call
    public var outcome: String?
    /// The twilio Call SID of this session
    public var callSid: String?
    /// Any console data for this session
    public var consoleData: String?
    /// The name of the hold queue for this call
    public var holdQueueName: String?
    /// The user ID who put this call on hold
    public var heldByUserId: String?
    /// The reason for the hold
    public var holdReason: SessionHoldReasons = .none
    /// The SID of the conference if in a conference call
    public var conferenceSid: String?
    /// The display name for this session
    public var displayName: String?
    /// The log entries for this session
    public var log: [SessionLogInfo] = []
    /// The members of this session
    public var members: [SessionMemberInfo] = []
    /// The callback number (typically used for SIP to User calls)
    public var callbackNumber: String?
    /// The ID of the endpoint that answered
    public var answeredById: String?
    /// Is this session incoming or outgoing?
    public var direction: SessionDirections = .incoming
    /// The phone number that this session is coming from (used with SMS chats)
    public var fromPhoneNumber: String?
    /// The Call SID of the most recently added conference participant
    public var mostRecentParticipantCallSid: String?
    /// Was this session missed?
    public var wasMissed: Bool = false
    /// The ring queue that the call is currently in
    public var ringQueueId: String?
}

@DTO(in: .sessions)
public struct SessionLogInfo {
    public var date: String?
    public var message: String?
}
