public import ServiceKit

/// Say which state a schedule yields at a moment
@Operation(
    in: .customers,
    .post("/customers/{customerId}/test-schedule"),
    .post("/endpoints/{endpointId}/test-schedule"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: TestScheduleResponse.self,
    tag: "customers"
)
public struct TestSchedule {
    /// The ID of the customer
    public var customerId: String?
    /// The ID of the endpoint
    public var endpointId: String?
    /// The schedule to test; none tests the saved one
    public var schedule: Schedule?
    /// The moment to test (ISO 8601)
    public var dateTime: String?
}

/// What a schedule says
@DTO(in: .customers)
public struct TestScheduleResponse {
    /// The name of the state at that moment
    public var stateName: String?
    /// The time zone that was used (IANA)
    public var timeZoneId: String?
}
