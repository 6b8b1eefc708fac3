/// A file that arrived in a multipart form, or as the whole body of a request.
public struct UploadedFile: Sendable {
    /// The name of the form's field; empty if the file is the whole body.
    public var field: String
    /// The name the client gave the file. Text to show, never a path to write to.
    public var fileName: String
    public var contentType: String
    public var content: Content

    public enum Content: Sendable {
        case bytes([UInt8])
        /// On the disk, for operations with an ``UploadRule``.
        case spooled(SpooledFile)
    }

    public init(field: String, fileName: String, contentType: String, content: Content) {
        self.field = field
        self.fileName = fileName
        self.contentType = contentType
        self.content = content
    }

    /// What is said of bytes of which nothing else is.
    static let unknownType = "application/octet-stream"

    /// What tells its bytes from others.
    public var digest: [UInt8] {
        switch content {
        case .bytes(let bytes): bytes
        case .spooled(let file): Array(file.hash.utf8)
        }
    }

    /// How many bytes it has.
    public var count: Int {
        switch content {
        case .bytes(let bytes): bytes.count
        case .spooled(let file): file.count
        }
    }
}
