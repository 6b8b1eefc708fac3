public import ServiceKit

/// Portal call history
@Operation(
    in: .portal,
    .get("/portal/call-history"),
    access: .authenticated,
    returns: ListResponse<SessionInfo>.self,
    tag: "portal",
    extends: ListRequest<SessionInfo>.self
)
public struct AppGetCallHistory {
    /// Only those of this account
    public var accountId: String?
    /// Only those of this customer
    public var customerId: String?
}
