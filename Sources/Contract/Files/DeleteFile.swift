public import ServiceKit

/// Delete a file and its bytes
@Operation(
    in: .files,
    .delete("/files/{fileId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: NoContent.self,
    tag: "files"
)
public struct DeleteFile {
    /// The ID of the file
    public var fileId: String?
}
