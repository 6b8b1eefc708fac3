public import ServiceKit

/// Portal file listing
@Operation(
    in: .portal,
    .get("/portal/files"),
    access: .authenticated,
    returns: ListResponse<FileInfo>.self,
    tag: "portal",
    extends: ListRequest<FileInfo>.self
)
public struct AppGetFiles {
    /// Only those of this account
    public var accountId: String?
    /// Only those of this customer
    public var customerId: String?
    /// The first day on which it was created (YYYY-MM-DD)
    public var dateCreatedStart: String?
    /// The last day on which it was created (YYYY-MM-DD)
    public var dateCreatedEnd: String?
    /// Filter by file name (contains match)
    public var fileNameFilter: String?
    /// Only files of this type
    public var type: FileTypes?
}
