public import ServiceKit

@DTO(in: .api)
public struct EntityInfo {
    /// The ID of the object
    public var id: String?
    /// The date the object was created
    public var dateCreated: String?
    /// The date the object was last modified
    public var dateLastModified: String?
    /// The user that created this object
    public var createdBy: String?
    /// The user that last modified this object
    public var lastModifiedBy: String?
}
