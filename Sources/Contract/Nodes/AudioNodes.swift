public import ServiceKit

/// Plays a recording to the caller
@DTO(in: .nodes)
public struct PlayNode: NodeDeclaration {
    public static let category = FlowNodeCategories.audio
    public static let channels = [FlowChannels.voice]

    /// What is played
    @Member(required: true) public var audioFile: NodeAudioFile = NodeAudioFile()
    /// How often it is played
    @Member(range: 1...100) public var repeatCount: Int = 1
    /// When all has been played
    public var done: NodeTransition = NodeTransition()
}

/// Records what the caller says as a voice message of an endpoint
@DTO(in: .nodes)
public struct RecordVoiceMessageNode: NodeDeclaration {
    public static let category = FlowNodeCategories.audio
    public static let channels = [FlowChannels.voice]

    /// Whose message it is; the called endpoint's if left out
    public var endpoint: NodeEndpoint = NodeEndpoint()
    /// What is said before the tone
    public var greeting: NodeLargeText = NodeLargeText()
    /// What is played instead
    public var greetingFile: NodeAudioFile = NodeAudioFile()
    /// How long a message is at most
    @Member(range: 1...3600) public var maxSeconds: Int = 120
    /// The key that ends the message
    public var finishOnKey: String = "#"
    /// Whether the message is written down
    public var transcribe: Bool = false
    /// The field that takes the address of the recording
    public var recording: NodeTextOutput = NodeTextOutput()
    /// When the caller has ended the message
    public var done: NodeTransition = NodeTransition()
    /// When the message is stored, after the call
    public var recordingReady: NodeAsyncTransition = NodeAsyncTransition()
}

/// Starts or stops recording the call
@DTO(in: .nodes)
public struct RecordCallNode: NodeDeclaration {
    public static let category = FlowNodeCategories.audio
    public static let channels = [FlowChannels.voice]

    /// Whether the call is recorded from here on
    public var isOn: Bool = true
    /// Where the flow goes on
    public var done: NodeTransition = NodeTransition()
    /// When the recording is there, after the call
    public var recordingReady: NodeAsyncTransition = NodeAsyncTransition()
}
