public import ServiceKit

/// One thing said in a conversation
@DTO(in: .nodes)
public struct LiveAnswerCallbackTranscriptMessage {
    /// The moment it was said
    public var date: DateTime = .minimum
    /// The role of the speaker
    public var role: String?
    /// The name of the sender
    public var senderName: String?
    /// The name of the receiver
    public var targetName: String?
    /// The name of the function that was called
    public var functionName: String?
    /// The arguments of the function (JSON)
    public var functionArgs: String?
    /// What was said
    public var content: String?
}

/// A file that came with a conversation
@DTO(in: .nodes)
public struct LiveAnswerCallbackAttachment {
    /// The name of the file
    public var fileName: String?
    /// The content type
    public var contentType: String?
    /// Where the bytes are
    public var uri: String?
    /// The bytes (base64)
    public var data: String?
}
