public import ServiceKit

/// Create a file from the body or a multipart form
@Operation(
    in: .files,
    .post("/files"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: FileInfo.self,
    tag: "files"
)
public struct NewFile {
    /// The name of the file
    public var fileName: String?
    /// The ID of the account
    public var accountId: String?
    /// The ID of the customer
    public var customerId: String?
}
