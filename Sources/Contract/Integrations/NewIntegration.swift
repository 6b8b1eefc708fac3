public import ServiceKit

/// Create an integration
///
/// The original's metadata shows no access; making one takes a sign-in.
@Operation(
    in: .integrations,
    .post("/integrations"),
    access: .authenticated,
    returns: IntegrationInfo.self,
    tag: "integrations"
)
public struct NewIntegration {
    /// The ID of the account
    public var accountId: String?
    /// The outside system
    public var type: IntegrationTypes = .hostedSuite
    /// The name of the integration
    public var name: String?
    /// The customer under which synced customers are created
    public var customerId: String?
}
