public import Contract
import ServiceKit

/// A message of a chat as a hook brings it.
public struct ChatMessage: Sendable {
    /// The endpoint it is for.
    public var endpointId = ""
    /// Where answers go: an address, or who sends it.
    public var otherAddress = ""
    /// Where it was sent to.
    public var toAddress: String?
    /// Who sends it.
    public var identity: String?
    /// What the sender is called.
    public var displayName: String?
    public var text: String?
    public var attachmentUri: String?
    /// Values for the flow.
    public var values: Struct?
    /// What is to be called with answers.
    public var messageUrl: String?

    public init() {}

    var sender: String? { displayName ?? identity }

    /// What stands in conversations: the text, then the address of what is attached.
    var shownText: String? {
        let parts = [text, attachmentUri].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "\n")
    }

    /// What stands in the log of the session.
    var line: String {
        let said = [text, attachmentUri.map { "[\($0)]" }].compactMap(\.self).joined(separator: " ")
        let name = sender ?? otherAddress
        return said.isEmpty ? "\(name) sent a message without text" : "\(name): \(said)"
    }

    /// It, as endpoints see it.
    func message(for endpoint: EndpointInfo) -> MessageInfo {
        MessageInfo {
            ($0.accountId, $0.customerId, $0.endpointId) = (endpoint.accountId, endpoint.customerId, endpoint.id)
            $0.endpointDisplayName = endpoint.title
            $0.direction = .incoming
            ($0.otherAddress, $0.sender, $0.text) = (otherAddress, sender ?? otherAddress, shownText)
            $0.isUnread = true
        }
    }
}
