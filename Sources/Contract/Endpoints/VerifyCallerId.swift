public import ServiceKit

/// Start caller-id verification
@Operation(
    in: .endpoints,
    .post("/endpoints/verify-caller-id"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: CallerIdVerification.self,
    tag: "endpoints"
)
public struct VerifyCallerId {
    /// The endpoint whose number is to be verified as a caller ID
    public var endpointId: String?
}
