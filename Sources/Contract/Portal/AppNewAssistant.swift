public import ServiceKit

/// Create an AI assistant endpoint from the portal
@Operation(in: .portal, .post("/portal/assistants"), access: .authenticated, returns: EndpointInfo.self, tag: "portal")
public struct AppNewAssistant {
    /// The ID of the account
    public var accountId: String?
    /// The ID of the customer
    public var customerId: String?
    /// The name of the assistant
    public var name: String?
    /// The settings of the assistant
    public var settings: AssistantSettings?
}
