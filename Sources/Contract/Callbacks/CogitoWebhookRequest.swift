public import ServiceKit

/// Inbound hook of the AI telephony provider
@Operation(
    in: .nodes,
    .any("/nodes/cogito/webhook/{accountId}"),
    access: .everyone,
    returns: NoContent.self,
    tag: "callbacks"
)
public struct CogitoWebhookRequest {
    /// The ID of the account
    public var accountId: String?
    /// The type of event
    public var type: String?
    /// The phone numbers concerned
    public var phoneNumbers: [String] = []
    /// The role of the speaker
    public var role: String?
    /// What was said
    public var content: String?
}
