public import ServiceKit

/// What an assistant knows and how it speaks
@DTO(in: .endpoints)
public struct AssistantSettings {
    /// The name of the company the assistant answers for
    public var companyName: String?
    /// What the assistant says first
    public var greeting: String?
    /// What the assistant may tell about the company
    public var companyInformation: String?
    /// Instructions to the assistant
    public var customPrompt: String?
    /// The voice of the assistant
    public var voice: String?
    /// The style of the voice
    public var voiceStyle: String?
    /// Whether the assistant is tuned for accuracy or speed
    public var tuning: AssistantTunings = .accuracy
    /// How to pronounce words
    public var words: [AssistantWord] = []
    /// Pages the assistant may read
    public var links: [AssistantLink] = []
    /// Those the assistant can transfer to or take messages for
    public var contacts: [AssistantContact] = []
    /// The HTTP services the assistant may call
    public var integrations: [AssistantIntegration] = []
}

/// What an assistant is tuned for
@WireEnum(in: .endpoints)
public enum AssistantTunings: String {
    case accuracy = "Accuracy"
    case speed = "Speed"
}

/// How an assistant pronounces a word
@DTO(in: .endpoints)
public struct AssistantWord {
    /// The word as written
    public var word: String?
    /// How to say it
    public var pronounced: String?
}

/// A page an assistant may read
@DTO(in: .endpoints)
public struct AssistantLink {
    /// The URL of the page
    public var url: String?
    /// What the page is about
    public var description: String?
}

/// An HTTP service an assistant may call
@DTO(in: .endpoints)
public struct AssistantIntegration {
    /// The URI to call
    public var uri: String?
    /// The verb of the HTTP call
    public var httpMethod: String?
    /// The token sent to the integration
    public var authToken: String?
}
