public import ServiceKit

/// Schedule a customer or endpoint takes from above
@Operation(
    in: .customers,
    .get("/customers/{customerId}/inherited-schedule"),
    .get("/endpoints/{endpointId}/inherited-schedule"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: Schedule.self,
    tag: "customers"
)
public struct GetInheritedSchedule {
    /// The ID of the customer
    public var customerId: String?
    /// The ID of the endpoint
    public var endpointId: String?
}
