public import ServiceKit

/// The record in an outside system that an object is tied to
@DTO(in: .integrations)
public struct EntityIntegrationData {
    /// The ID of the integration
    public var integrationId: String?
    /// The ID of the record in the outside system
    public var mapsToId: String?
}
