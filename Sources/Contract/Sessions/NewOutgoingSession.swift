public import ServiceKit

/// Place an outgoing voice call and run a flow once it is answered; a random caller id is chosen when none is given
@Operation(
    in: .sessions,
    .post("/sessions/outgoing"),
    access: .roles(.manager, .systemAdministrator),
    returns: NoContent.self,
    tag: "sessions"
)
public struct NewOutgoingSession {
    /// The flow to run once the call is answered
    public var flowId: String?
    /// The number to dial (E.164)
    public var numberToDial: String?
    /// The caller ID to present, an owned number (E.164)
    public var callerId: String?
}
