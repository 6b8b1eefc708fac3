public import ServiceKit

/// Carrier hook of an outgoing session
@Operation(
    in: .sessions,
    .any("/sessions/outgoing/callback"),
    access: .everyone,
    returns: RawContent.self,
    tag: "callbacks",
    extends: TwilioRequestBase.self
)
public struct NewOutgoingSessionCallback {}
