public import ServiceKit

/// Integrations
@Operation(
    in: .integrations,
    .get("/integrations"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ListResponse<IntegrationInfo>.self,
    tag: "integrations",
    extends: ListRequest<IntegrationInfo>.self
)
public struct ListIntegrations {
    /// Only those of these accounts; none means every account the caller can use
    public var accountIds: [String] = []
    /// Filter by name (contains match)
    public var nameFilter: String?
    /// Only those of these customers
    public var customerIds: [String] = []
    /// Direct customer matches only
    public var shallowParent: Bool = false
}
