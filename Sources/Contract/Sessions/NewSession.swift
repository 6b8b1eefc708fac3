public import ServiceKit

/// Create a session (voice, chat or fax) for the signed-in user
@Operation(in: .sessions, .post("/sessions"), access: .roles(.user), returns: SessionInfo.self, tag: "sessions")
public struct NewSession {
    /// The flow channel
    public var channel: FlowChannels = .voice
    /// What was dialed
    public var destination: String?
    /// The caller ID to present (E.164)
    public var callerId: String?
}
