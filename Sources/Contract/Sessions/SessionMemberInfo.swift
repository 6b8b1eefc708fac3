public import OrderedCollections
public import ServiceKit

@DTO(in: .sessions)
public struct SessionMemberInfo {
    public var identity: String?
    public var endpointId: String?
    public var displayName: String?
    public var isOriginalMember: Bool = false
    public var avatarUrl: String?
    public var applicationData: OrderedDictionary<String, String> = [:]
    public var callState: SessionMemberCallState = .none
    public var role: SessionMemberRoles = .none
    public var callSid: String?
    public var muted: Bool = false
}

@WireEnum(in: .sessions)
public enum SessionMemberCallState: String {
    case none = "None"
    case ringing = "Ringing"
    case connected = "Connected"
    case hold = "Hold"
}

@WireEnum(in: .sessions)
public enum SessionMemberRoles: String {
    case none = "None"
    case caller = "Caller"
    case agent = "Agent"
    case transfer = "Transfer"
}
