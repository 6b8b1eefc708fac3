public import ServiceKit

/// Lets the caller wait until somebody of a team answers
@DTO(in: .nodes)
public struct QueueNode: NodeDeclaration {
    public static let category = FlowNodeCategories.callCenter
    public static let channels = [FlowChannels.voice, .chat]

    /// The team
    @Member(required: true) public var team: NodeTeam = NodeTeam()
    /// Who waits longer is before others; higher goes first
    @Member(range: 0...100) public var priority: Int = 0
    /// What is played meanwhile
    public var music: NodeAudioFile = NodeAudioFile()
    /// How long the caller waits at most
    @Member(range: 1...86_400) public var timeoutInSeconds: Int = 600
    /// Whether the call is recorded once it is answered
    public var record: Bool = false
    /// When the conversation is over
    public var done: NodeTransition = NodeTransition()
    /// When the time is over
    public var timeout: NodeTransition = NodeTransition()
    /// When nobody of the team is there
    public var noAgents: NodeTransition = NodeTransition()
    /// When the recording is there, after the call
    public var recordingReady: NodeAsyncTransition = NodeAsyncTransition()
}

/// Goes on by the state of an agent
@DTO(in: .nodes)
public struct AgentStateNode: NodeDeclaration {
    public static let category = FlowNodeCategories.callCenter

    /// The agent
    @Member(required: true) public var user: NodeUser = NodeUser()
    /// When the agent is ready
    public var ready: NodeTransition = NodeTransition()
    /// When the agent is not
    public var notReady: NodeTransition = NodeTransition()
    /// When the agent is not signed in
    public var loggedOut: NodeTransition = NodeTransition()
}

/// Lets an assistant talk with the caller
@DTO(in: .nodes)
public struct AssistantNode: NodeDeclaration {
    public static let category = FlowNodeCategories.assistant
    public static let channels = [FlowChannels.voice, .chat]

    /// The assistant
    @Member(required: true) public var assistant: NodeAssistant = NodeAssistant()
    /// What it is told about this conversation
    public var instructions: NodeLargeText = NodeLargeText()
    /// The field that takes what was said
    public var transcript: NodeTextOutput = NodeTextOutput()
    /// When the conversation is over
    public var done: NodeTransition = NodeTransition()
    /// When somebody else is asked for
    public var transfer: NodeTransition = NodeTransition()
    /// When the assistant cannot be reached
    public var failed: NodeTransition = NodeTransition()
}

/// Finds out what a text is about
@DTO(in: .nodes)
public struct IntentNode: NodeDeclaration {
    public static let category = FlowNodeCategories.intelligence
    public static let transitionNames: (list: String, format: String)? = ("Intents", "{Name}")

    /// The text
    @Member(required: true) public var text: String?
    /// What it may be about
    @Member(required: true) public var intents: [NodeIntent] = []
    /// The field that takes the name of the intent
    public var result: NodeTextOutput = NodeTextOutput()
    /// When it is about none of these
    public var noMatches: NodeTransition = NodeTransition()
}

/// Something that a text may be about
@DTO(in: .nodes)
public struct NodeIntent {
    /// What it is called
    @Member(required: true) public var name: String?
    /// What it means, with examples
    public var description: String?
    /// Where it leads
    public var next: NodeTransition = NodeTransition()
}
