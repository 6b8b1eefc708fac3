public import S3

/// Where the bytes of files are, and how large they may be.
public struct FileSettings: Sendable, Equatable {
    /// The folder; `nil` is one in the data folder.
    public var folder: String?
    /// A bucket that is used instead.
    public var s3 = BucketSettings()
    /// Bytes of the largest file.
    public var limit = 256 << 20
    /// How often the server looks for bytes that no file names.
    public var sweepInterval: Duration = .seconds(3600)
    /// The program that converts sound to WAV.
    public var converter = "sox"

    public init() {}

    /// A bucket of an S3-compatible store, as it is set.
    public struct BucketSettings: Sendable, Equatable {
        /// `nil` keeps files in a folder.
        public var bucket: String?
        /// `nil` is Amazon's, in the region.
        public var endpoint: String?
        public var region = "us-east-1"
        /// What the names of all objects begin with.
        public var prefix: String?
        public var addressing = S3Settings.Addressing.path
        public var keys = S3Keys(access: "", secret: "")
        public var silence: Duration = .seconds(30)
        public var tries = 5

        public init() {}
    }
}
