public import ServiceKit

/// Customers
@Operation(
    in: .customers,
    .get("/customers"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ListResponse<CustomerInfo>.self,
    tag: "customers",
    extends: ListRequest<CustomerInfo>.self
)
public struct ListCustomers {
    /// Only those of these accounts; none means every account the caller can use
    public var accountIds: [String] = []
    /// Filter by name (contains match)
    public var nameFilter: String?
    /// Only customers below these
    public var parentCustomerIds: [String] = []
    /// Direct children only
    public var shallowParent: Bool = false
    /// Only those with all of these tags
    public var tagIds: [String] = []
}
