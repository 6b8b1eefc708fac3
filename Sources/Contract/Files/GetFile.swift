public import ServiceKit

/// Metadata of one file
@Operation(
    in: .files,
    .get("/files/{fileId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: FileInfo.self,
    tag: "files"
)
public struct GetFile {
    /// The ID of the file
    public var fileId: String?
}
