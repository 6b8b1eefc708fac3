public import ServiceKit

/// Sends a text message
@DTO(in: .nodes)
public struct SendMessageNode: NodeDeclaration {
    public static let category = FlowNodeCategories.messaging

    /// The number it goes to; back to who wrote or called if left out
    public var to: NodePhoneNumber = NodePhoneNumber()
    /// The number it comes from; the called one if left out
    public var from: NodePhoneNumber = NodePhoneNumber()
    /// The message
    @Member(required: true) public var text: NodeLargeText = NodeLargeText()
    /// A file that goes with it
    public var file: NodeFile = NodeFile()
    /// When it was sent
    public var done: NodeTransition = NodeTransition()
    /// When it could not be sent
    public var failed: NodeTransition = NodeTransition()
}

/// Asks in a chat and waits for the answer
@DTO(in: .nodes)
public struct AskNode: NodeDeclaration {
    public static let category = FlowNodeCategories.messaging
    public static let channels = [FlowChannels.chat]

    /// The question
    @Member(required: true) public var text: NodeLargeText = NodeLargeText()
    /// How long the answer is awaited
    @Member(range: 1...86_400) public var timeoutInSeconds: Int = 3600
    /// The field that takes the answer
    @Member(required: true) public var result: NodeTextOutput = NodeTextOutput()
    /// When there is an answer
    public var done: NodeTransition = NodeTransition()
    /// When there is none
    public var timeout: NodeTransition = NodeTransition()
}

/// Sends an email
@DTO(in: .nodes)
public struct SendEmailNode: NodeDeclaration {
    public static let category = FlowNodeCategories.messaging

    /// The email account it is sent from
    public var emailAccount: NodeEmailAccount = NodeEmailAccount()
    /// The addresses it goes to
    @Member(required: true) public var to: String?
    /// The subject
    @Member(required: true) public var subject: String?
    /// The text
    public var text: NodeLargeText = NodeLargeText()
    /// A file that goes with it
    public var file: NodeFile = NodeFile()
    /// When it was sent
    public var done: NodeTransition = NodeTransition()
    /// When it could not be sent
    public var failed: NodeTransition = NodeTransition()
}

/// Sends a fax
@DTO(in: .nodes)
public struct SendFaxNode: NodeDeclaration {
    public static let category = FlowNodeCategories.fax

    /// The number it goes to
    @Member(required: true) public var to: NodeFaxNumber = NodeFaxNumber()
    /// The number it comes from; the called one if left out
    public var from: NodeFaxNumber = NodeFaxNumber()
    /// The pages
    @Member(required: true) public var file: NodeFile = NodeFile()
    /// When it was sent
    public var done: NodeTransition = NodeTransition()
    /// When it could not be sent
    public var failed: NodeTransition = NodeTransition()
}

/// Takes a fax
@DTO(in: .nodes)
public struct ReceiveFaxNode: NodeDeclaration {
    public static let category = FlowNodeCategories.fax
    public static let channels = [FlowChannels.fax]

    /// Whose fax it is; the called endpoint's if left out
    public var endpoint: NodeEndpoint = NodeEndpoint()
    /// The field that takes the address of the file
    public var file: NodeTextOutput = NodeTextOutput()
    /// The field that takes the number of pages
    public var pages: NodeNumberOutput = NodeNumberOutput()
    /// When it has arrived
    public var done: NodeTransition = NodeTransition()
    /// When it broke off
    public var failed: NodeTransition = NodeTransition()
}
