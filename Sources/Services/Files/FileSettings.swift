/// Where the bytes of files are, and how large they may be.
public struct FileSettings: Sendable, Equatable {
    /// The folder; `nil` is one in the data folder.
    public var folder: String?
    /// Bytes of the largest file.
    public var limit = 256 << 20
    /// How often the server looks for bytes that no file names.
    public var sweepInterval: Duration = .seconds(3600)
    /// The program that converts sound to WAV.
    public var converter = "sox"

    public init() {}
}
