public import ServiceKit

/// A list without pages, sent while it is read, so that its length does not matter.
///
/// The next chunk is asked for when the client has taken the one before. Ends early, with the iterator released, when
/// the client goes away.
public struct StoredStream: Sendable {
    /// The class of the items.
    public let item: any DataType.Type
    /// How many items there will be, if that is known beforehand.
    public let totalCount: Int?
    let start: @Sendable () -> Next

    typealias Next = () async throws -> [UInt8]?

    /// - Parameter chunks: each one or more JSON documents, separated by commas; an empty chunk is skipped.
    public init<Chunks: AsyncSequence & Sendable>(of item: any DataType.Type, totalCount: Int? = nil, _ chunks: Chunks)
    where Chunks.Element == [UInt8] {
        self.item = item
        self.totalCount = totalCount
        start = {
            var iterator = chunks.makeAsyncIterator()
            return { try await iterator.next() }
        }
    }

    /// - Parameter next: the next chunk, or `nil` at the end.
    public init(of item: any DataType.Type, totalCount: Int? = nil, unfolding next: @escaping @Sendable () async throws -> [UInt8]?) {
        self.item = item
        self.totalCount = totalCount
        start = { next }
    }
}
