public import ServiceKit

/// Where the bytes of files are kept, apart from what is known about them.
///
/// A copy is written once and never changed. What stands in the database decides whether it is still needed.
public protocol ContentStore: Sendable {
    /// A folder of this machine for files that arrive, before they are kept.
    var incomingFolder: String { get throws }

    /// Bytes that are kept in a second, slowly reckoned; `nil` where the size of a file makes no difference. Whoever waits
    /// waits as much longer.
    var slowestKeeping: Int? { get }

    /// Keeps the bytes of a file of this machine. When it returns they are there for good. The file may be gone then.
    func keep(fileAt path: String, as key: ContentKey) async throws

    /// Opens a stored copy for reading.
    ///
    /// - Returns: `nil` if it is not there.
    func open(_ key: ContentKey) async throws -> (any ContentReader)?

    /// Removes a copy, if it is there.
    func remove(_ key: ContentKey) async throws

    /// Removes what was left of files that arrived before a date and were not kept.
    func removeIncoming(before date: DateTime) async throws

    /// Copies that were kept before a date, some at a time, in the order of their paths.
    ///
    /// - Parameter path: those after it; `nil` begins.
    /// - Returns: the copies, and after which path to go on; `nil` if there are no more.
    func list(keptBefore date: DateTime, after path: String?) async throws -> (keys: [ContentKey], next: String?)
}

/// A stored copy that is being read: the bytes of this copy to its end, or a failure if it was removed meanwhile and the
/// place cannot hold on to it. Never others.
public protocol ContentReader: Sendable {
    var length: Int { get }

    /// Bytes from a place on, as many as come at once, and at most `count`; none at the end.
    func read(from offset: Int, count: Int) async throws -> [UInt8]
}

extension ContentReader {
    /// Bytes that are read and held in memory at once.
    public static var pieceSize: Int { 256 << 10 }
}

extension ContentStore {
    public var slowestKeeping: Int? { nil }
}

/// Used where nobody has said where files are kept.
public struct NoContentStore: ContentStore {
    public init() {}

    private var refusal: ServiceError {
        ServiceError(.unavailable, "This server has no place for files: its operator has to set files.folder or files.s3.bucket")
    }

    public var incomingFolder: String { get throws { throw refusal } }
    public func keep(fileAt path: String, as key: ContentKey) async throws { throw refusal }
    public func open(_ key: ContentKey) async throws -> (any ContentReader)? { throw refusal }
    public func remove(_ key: ContentKey) async throws { throw refusal }
    public func removeIncoming(before date: DateTime) async throws {}
    public func list(keptBefore date: DateTime, after path: String?) async throws -> (keys: [ContentKey], next: String?) { ([], nil) }
}
