/// How an operation takes files: they are written to the disk while they arrive, so that memory does not grow with them.
///
/// The caller is known, and has the access that the operation declares, before the first byte is taken.
public struct UploadRule: Sendable, Equatable {
    /// Bytes of the files of a request together: 413 beyond. ``HTTPLimits/body`` holds for the rest of the request.
    public var limit: Int
    /// Where files are written; made if it is missing. Those that nobody takes are removed with the request.
    public var folder: String
    /// Whether the body of a request on the operation's own route is a file whatever its type, unless it is a form.
    /// Otherwise only types that are no format of requests are files.
    public var takesEveryType: Bool
    /// Bytes that are kept in a second, slowly reckoned, where files go elsewhere from the disk: the answer may take as much
    /// longer. `nil` where they stay.
    public var slowestKeeping: Int?

    public init(limit: Int, folder: String, takesEveryType: Bool = false, slowestKeeping: Int? = nil) {
        self.limit = limit
        self.folder = folder
        self.takesEveryType = takesEveryType
        self.slowestKeeping = slowestKeeping
    }
}
