public import ServiceKit

@DTO(in: .customers)
public struct CustomerBreadcrumb {
    public var id: String?
    public var name: String?
}
