public import ServiceKit

/// Upload a file from the app
@Operation(in: .app, .post("/app/files"), access: .roles(.user), returns: FileInfo.self, tag: "app")
public struct UploadFile {
    /// The bytes of the file
    public var data: Bytes?
    /// The name of the file
    public var fileName: String?
    /// The content type
    public var contentType: String?
    /// Whether to convert the sound to WAV
    public var convertToWav: Bool = false
}
