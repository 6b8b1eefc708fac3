public import ServiceKit

/// Portal listing of flows
@Operation(
    in: .portal,
    .get("/portal/flows"),
    access: .authenticated,
    returns: ListResponse<FlowInfo>.self,
    tag: "portal",
    extends: ListRequest<FlowInfo>.self
)
public struct AppGetFlows {
    /// Only those of this account
    public var accountId: String?
    /// Only those of this customer
    public var customerId: String?
    /// Filter by name (contains match)
    public var nameFilter: String?
    /// Only flows with this role
    public var role: FlowRoles?
}
