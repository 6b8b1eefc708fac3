public import ServiceKit

/// Carrier calls in progress for a whole account
@Operation(
    in: .sessions,
    .get("/calls/active"),
    access: .authenticated,
    returns: GetActiveCallsResponse.self,
    tag: "sessions"
)
public struct GetActiveCalls {
    /// The ID of the account
    public var accountId: String?
}

/// Calls in progress
@DTO(in: .sessions)
public struct GetActiveCallsResponse {
    /// The calls in progress, as the carrier describes them
    public var calls: [WireValue] = []
}
