public import ServiceKit

/// A value that several endpoints share
@DTO(in: .endpoints)
public struct DuplicateEndpoints {
    /// The value, in lower case
    public var value: String?
    /// The endpoints that have it
    public var endpoints: [EndpointName] = []
}

/// An endpoint by its name
@DTO(in: .endpoints)
public struct EndpointName {
    /// The ID of the endpoint
    public var id: String?
    /// The name of the endpoint to show
    public var displayName: String?
}
