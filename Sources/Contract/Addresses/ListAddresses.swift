public import ServiceKit

/// Emergency-calling addresses
@Operation(
    in: .addresses,
    .get("/addresses"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ListResponse<AddressInfo>.self,
    tag: "addresses",
    extends: ListRequest<AddressInfo>.self
)
public struct ListAddresses {
    /// Only those of these accounts; none means every account the caller can use
    public var accountIds: [String] = []
    /// Filter by name, company, street or city (contains match)
    public var filter: String?
}
