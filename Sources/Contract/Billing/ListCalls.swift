public import ServiceKit

/// Raw carrier call records of an account
@Operation(
    in: .dashboard,
    .get("/billing/calls"),
    access: .roles(.systemAdministrator, .manager),
    returns: [WireValue].self,
    tag: "billing"
)
public struct ListCalls {
    /// The ID of the account
    public var accountId: String?
    /// The first day (YYYY-MM-DD)
    public var startDate: String?
    /// The last day (YYYY-MM-DD)
    public var endDate: String?
}
