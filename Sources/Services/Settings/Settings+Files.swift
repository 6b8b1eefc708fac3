import Domain
import S3
public import Storage

extension Settings {
    /// The place for the bytes of files, which was asked whether it can be used: a bucket if there is one, or else a folder,
    /// beside the database in the data folder unless it is said.
    ///
    /// - Throws: ``SettingsError`` naming the setting that has to be changed.
    public func openFileStore() async throws -> any ContentStore {
        guard let bucket = try bucket() else {
            return filesFolder.map { FolderContentStore(folder: $0) } ?? NoContentStore()
        }
        let client = S3Client(bucket, now: WallClock.system.now)
        let store = S3ContentStore(client, prefix: objectPrefix, folder: files.folder ?? data + "/files")
        do {
            try await store.verify()
        } catch let error as S3Error {
            throw SettingsError(Self.place(of: error.cause), "the bucket '\(bucket.bucket)' cannot be used: \(error.message)")
        }
        return store
    }

    /// Makes sure that there is a place for files: one that several servers share cannot be guessed.
    ///
    /// - Throws: ``SettingsError`` naming `files.folder`.
    public func requirePlaceForFiles() throws(SettingsError) {
        guard filesFolder == nil, files.s3.bucket == nil else { return }
        let ways = "name a folder that all servers share, or set files.s3.bucket"
        throw SettingsError("files.folder", "with a PostgreSQL database it has to be said where files are kept: \(ways)")
    }

    /// Where files are if they are in a folder.
    public var filesFolder: String? {
        files.folder ?? (database == nil ? data + "/files" : nil)
    }

    /// - Returns: `nil` if files are in a folder.
    private func bucket() throws(SettingsError) -> S3Settings? {
        let set = files.s3
        guard let bucket = set.bucket else {
            guard set.endpoint == nil, set.prefix == nil else {
                throw SettingsError("files.s3.bucket", "is not set, but other settings of a bucket are; without it files are in a folder")
            }
            return nil
        }
        for (key, name) in [(set.keys.access, "ACCESS"), (set.keys.secret, "SECRET")] where key.isEmpty {
            throw SettingsError("EVOVOICE_FILES_S3_\(name)_KEY", "is needed for the bucket '\(bucket)'")
        }
        guard files.limit <= S3Settings.largestObject else {
            throw SettingsError("files.limit", "a bucket takes files of at most \(S3Settings.largestObject) bytes")
        }
        let address = set.endpoint ?? "https://s3.\(set.region).amazonaws.com"
        guard let endpoint = S3Endpoint(address) else { throw SettingsError("files.s3.endpoint", "'\(address)' is no address of a server") }
        var settings = S3Settings(endpoint: endpoint, bucket: bucket, keys: set.keys)
        settings.region = set.region
        settings.addressing = set.addressing
        settings.silence = set.silence
        settings.tries = set.tries
        return settings
    }

    /// Empty, or with a slash at its end.
    private var objectPrefix: String {
        guard let prefix = files.s3.prefix else { return "" }
        return prefix.hasSuffix("/") ? prefix : prefix + "/"
    }

    private static func place(of cause: S3Error.Cause) -> String {
        switch cause {
        case .passing, .endpoint: "files.s3.endpoint"
        case .bucket, .other: "files.s3.bucket"
        case .region: "files.s3.region"
        case .accessKey: "EVOVOICE_FILES_S3_ACCESS_KEY"
        case .secretKey: "EVOVOICE_FILES_S3_SECRET_KEY"
        case .access: "EVOVOICE_FILES_S3_ACCESS_KEY"
        case .clock: "the clock of this machine"
        }
    }
}
