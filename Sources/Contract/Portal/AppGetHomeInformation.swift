public import ServiceKit

/// Portal home page data
@Operation(in: .portal, .get("/portal/home"), access: .authenticated, returns: AppHomeInformation.self, tag: "portal")
public struct AppGetHomeInformation {
    /// The ID of the account
    public var accountId: String?
    /// The ID of the customer
    public var customerId: String?
    /// The first day to show (YYYY-MM-DD)
    public var fromDate: String?
}
