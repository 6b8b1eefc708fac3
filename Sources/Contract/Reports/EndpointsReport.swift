public import ServiceKit

/// Queue an endpoint report
@Operation(
    in: .reports,
    .get("/reports/endpoints"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ReportInfo.self,
    tag: "reports",
    extends: ReportRequest.self
)
public struct EndpointsReport {
    /// Only these types of endpoint
    public var types: [EndpointTypes] = []
    /// Only endpoints of this customer
    public var customerId: String?
}
