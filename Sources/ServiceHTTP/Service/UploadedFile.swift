/// A file that arrived in a multipart form.
public struct UploadedFile: Sendable, Equatable {
    /// The name of the form's field.
    public var field: String
    /// The name the client gave the file. Text to show, never a path to write to.
    public var fileName: String
    public var contentType: String
    public var bytes: [UInt8]

    public init(field: String, fileName: String, contentType: String, bytes: [UInt8]) {
        self.field = field
        self.fileName = fileName
        self.contentType = contentType
        self.bytes = bytes
    }
}
