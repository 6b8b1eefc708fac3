public import ServiceKit

/// Turn the call into a conference if it is not one, then dial a further party
@Operation(
    in: .sessions,
    .post("/sessions/{sessionId}/conference/members"),
    access: .authenticated,
    returns: SessionInfo.self,
    tag: "sessions"
)
public struct AddConferenceMember {
    /// The ID of the session
    public var sessionId: String?
    /// The carrier's ID of the call leg on the voice device
    public var callSid: String?
    /// The party to invite
    public var destination: String?
    /// The caller ID to present (E.164)
    public var fromNumber: String?
}
