public import ServiceKit

/// Somebody an assistant can transfer to
@DTO(in: .endpoints)
public struct AssistantContact {
    /// The name of the contact
    public var name: String?
    /// The phone number (E.164)
    public var phoneNumber: String?
    /// How calls are handed over
    public var transferType: AssistantTransferTypes = .blind
    /// What the assistant knows about the contact
    public var about: String?
    /// The email address
    public var emailAddress: String?
    /// What to ask for when taking a message
    public var takeMessageFields: [AssistantTakeMessageField] = []
}

/// How an assistant hands a call over
@WireEnum(in: .endpoints)
public enum AssistantTransferTypes: String {
    case blind = "Blind"
    case supervised = "Supervised"
    case messagesOnly = "MessagesOnly"
}

/// Something to ask for when taking a message
@DTO(in: .endpoints)
public struct AssistantTakeMessageField {
    /// The name of the field
    public var name: String?
    /// What to ask for
    public var description: String?
    /// Whether the assistant must ask for it
    public var required: Bool = false
}
