public import ServiceKit

/// Change file metadata
@Operation(
    in: .files,
    .patch("/files/{fileId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: FileInfo.self,
    tag: "files"
)
public struct PatchFile {
    /// The ID of the file
    public var fileId: String?
    /// The name of the file
    public var fileName: String?
    /// The ID of the customer
    public var customerId: String?
    /// The ID of the user
    public var userId: String?
}
