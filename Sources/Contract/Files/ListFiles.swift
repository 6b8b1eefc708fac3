public import ServiceKit

/// File metadata
@Operation(
    in: .files,
    .get("/files"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ListResponse<FileInfo>.self,
    tag: "files",
    extends: ListRequest<FileInfo>.self
)
public struct ListFiles {
    /// Only those of these accounts; none means every account the caller can use
    public var accountIds: [String] = []
    /// Only those of these customers
    public var customerIds: [String] = []
    /// Only files of this session
    public var sessionId: String?
    /// Filter by file name (contains match)
    public var fileName: String?
    /// Filter by content type (contains match)
    public var contentType: String?
    /// Only files of this type
    public var type: FileTypes?
    /// The first day on which it was created (YYYY-MM-DD)
    public var dateCreatedStart: String?
    /// The last day on which it was created (YYYY-MM-DD)
    public var dateCreatedEnd: String?
    /// Only files of this agent
    public var userId: String?
    /// Filter by text in the transcription, human or machine
    public var transcriptionContains: String?
}
