public import ServiceKit

/// Reads a text to the caller
@DTO(in: .nodes)
public struct SayNode: NodeDeclaration {
    public static let category = FlowNodeCategories.voice
    public static let channels = [FlowChannels.voice]

    /// What is said
    @Member(required: true) public var text: NodeLargeText = NodeLargeText()
    /// The voice that says it
    public var voice: NodeVoice?
    /// How often it is said
    @Member(range: 1...100) public var repeatCount: Int = 1
    /// When all has been said
    public var done: NodeTransition = NodeTransition()
}

/// A voice that reads texts
@DTO(in: .nodes)
public struct NodeVoice {
    /// The name of the voice
    public var name: String?
    /// The language, such as en-US
    public var language: String?
}

/// Calls a number, a user or a team, and connects the caller
@DTO(in: .nodes)
public struct DialNode: NodeDeclaration {
    public static let category = FlowNodeCategories.voice
    public static let channels = [FlowChannels.voice]

    /// The number to call
    public var phoneNumber: NodePhoneNumber = NodePhoneNumber()
    /// The user, team or trunk to call instead
    public var endpoint: NodeEndpoint = NodeEndpoint()
    /// The number that the called person sees; the caller's if left out
    public var callerId: NodePhoneNumber = NodePhoneNumber()
    /// How long it rings
    @Member(range: 5...600) public var timeoutInSeconds: Int = 30
    /// Whether the call is recorded
    public var record: Bool = false
    /// What the called person hears before the caller is connected
    public var whisper: NodeLargeText = NodeLargeText()
    /// When the called person hangs up
    public var done: NodeTransition = NodeTransition()
    /// When nobody answers
    public var noAnswer: NodeTransition = NodeTransition()
    /// When the line is busy
    public var busy: NodeTransition = NodeTransition()
    /// When the call cannot be made
    public var failed: NodeTransition = NodeTransition()
    /// When the recording is there, after the call
    public var recordingReady: NodeAsyncTransition = NodeAsyncTransition()
}

/// Offers choices and goes on by the key pressed or the word said
@DTO(in: .nodes)
public struct MenuNode: NodeDeclaration {
    public static let category = FlowNodeCategories.voice
    public static let channels = [FlowChannels.voice]
    public static let transitionNames: (list: String, format: String)? = ("Choices", "{Key}")

    /// What is said before the choices are awaited
    public var text: NodeLargeText = NodeLargeText()
    /// What is played instead of a text
    public var audioFile: NodeAudioFile = NodeAudioFile()
    /// What the caller can choose
    @Member(required: true) public var choices: [MenuChoice] = []
    /// How many digits a choice has
    @Member(range: 1...20) public var digits: Int = 1
    /// How long a choice is awaited
    @Member(range: 1...120) public var timeoutInSeconds: Int = 5
    /// How often the menu is repeated when nothing fits
    @Member(range: 0...10) public var retries: Int = 2
    /// The field that takes the digits
    public var result: NodeTextOutput = NodeTextOutput()
    /// When something else was chosen
    public var noMatch: NodeTransition = NodeTransition()
    /// When nothing was chosen
    public var timeout: NodeTransition = NodeTransition()
}

/// A choice of a menu
@DTO(in: .nodes)
public struct MenuChoice {
    /// The digits to press
    @Member(required: true) public var key: String?
    /// The words to say
    public var words: String?
    /// Where it leads
    public var next: NodeTransition = NodeTransition()
}

/// Takes digits from the caller
@DTO(in: .nodes)
public struct GatherNode: NodeDeclaration {
    public static let category = FlowNodeCategories.voice
    public static let channels = [FlowChannels.voice]

    /// What is said before the digits are awaited
    public var text: NodeLargeText = NodeLargeText()
    /// What is played instead of a text
    public var audioFile: NodeAudioFile = NodeAudioFile()
    /// How many digits there are at most
    @Member(range: 1...64) public var maxDigits: Int = 10
    /// The key that ends them
    public var finishOnKey: String = "#"
    /// How long the next digit is awaited
    @Member(range: 1...120) public var timeoutInSeconds: Int = 5
    /// The field that takes the digits
    @Member(required: true) public var result: NodeTextOutput = NodeTextOutput()
    /// When there are digits
    public var done: NodeTransition = NodeTransition()
    /// When there are none
    public var timeout: NodeTransition = NodeTransition()
}

/// Connects the caller to somebody else and leaves the call
@DTO(in: .nodes)
public struct TransferNode: NodeDeclaration {
    public static let category = FlowNodeCategories.voice
    public static let channels = [FlowChannels.voice]

    /// The number the caller is connected to
    public var phoneNumber: NodePhoneNumber = NodePhoneNumber()
    /// The user, team or trunk the caller is connected to instead
    public var endpoint: NodeEndpoint = NodeEndpoint()
    /// When the transfer fails
    public var failed: NodeTransition = NodeTransition()
}

/// Ends the call
@DTO(in: .nodes)
public struct HangUpNode: NodeDeclaration {
    public static let category = FlowNodeCategories.voice
    public static let channels = [FlowChannels.voice]

    /// What the carrier is told if the call was not answered yet
    public var reason: HangUpReason = .normal
}

/// What the carrier is told about a call that ends
@WireEnum(in: .nodes)
public enum HangUpReason: String {
    case normal = "Normal"
    case busy = "Busy"
    case rejected = "Rejected"
}
