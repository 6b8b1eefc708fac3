public import ServiceKit

/// Hold or mute a conference member
@Operation(
    in: .sessions,
    .patch("/sessions/{sessionId}/conference/members/{callSid}"),
    access: .authenticated,
    returns: SessionInfo.self,
    tag: "sessions"
)
public struct PatchConferenceMember {
    /// The ID of the session
    public var sessionId: String?
    /// The carrier's ID of the member's call leg
    public var callSid: String?
    /// Whether the member is on hold
    public var hold: Bool?
    /// Whether the member is muted
    public var muted: Bool?
}
