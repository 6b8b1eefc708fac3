public import ServiceKit

/// Accounts, filtered by name
@Operation(
    in: .accounts,
    .get("/accounts"),
    access: .authenticated,
    returns: ListResponse<AccountInfo>.self,
    tag: "accounts",
    extends: ListRequest<AccountInfo>.self
)
public struct ListAccounts {
    /// Filter by account name (contains match)
    public var nameFilter: String?
}
