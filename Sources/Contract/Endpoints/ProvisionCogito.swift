public import ServiceKit

/// Set up the AI telephony infrastructure of an account
@Operation(
    in: .endpoints,
    .post("/endpoints/cogito/provision"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: NoContent.self,
    tag: "endpoints"
)
public struct ProvisionCogito {
    /// The account to set up
    public var accountId: String?
}
