public import ServiceKit

/// Create a file from the body or a multipart form
@Operation(in: .app, .post("/app/file"), access: .authenticated, returns: FileInfo.self, tag: "app")
public struct AppUploadFile {
    /// The name of the file
    public var fileName: String?
    /// The ID of the account
    public var accountId: String?
    /// The ID of the customer
    public var customerId: String?
}
