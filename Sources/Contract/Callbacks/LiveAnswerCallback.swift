public import ServiceKit

/// Completion hook of the answering service
@Operation(
    in: .nodes,
    .any("/nodes/live-answer/callback"),
    access: .everyone,
    returns: RawContent.self,
    tag: "callbacks"
)
public struct LiveAnswerCallback {
    /// The ID of the session
    public var sessionId: String?
    /// The ID of the flow
    public var flowId: String?
    /// The ID of the node
    public var nodeId: String?
    /// The client of the answering service
    public var clientId: String?
    /// The ID of the conversation
    public var conversationId: String?
    /// The AI minutes the conversation took
    @Member("AIMinutes") public var aiMinutes: Int = 0
    /// The address of the caller
    public var from: String?
    /// The address that was called
    public var to: String?
    /// What was said
    public var transcript: [LiveAnswerCallbackTranscriptMessage] = []
    /// The moment the conversation started
    public var startDate: DateTime = .minimum
    /// The moment the conversation ended
    public var endDate: DateTime = .minimum
    /// The files that came with the conversation
    public var attachments: [LiveAnswerCallbackAttachment] = []
    /// Whether the conversation was completed
    public var completed: String?
    /// The URL of the recording of the call
    public var callRecordingUrl: String?
}
