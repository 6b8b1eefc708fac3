import NIOCore
import ServiceKit

/// Lists of stored documents.
extension Encoder {
    /// How many items a snapshot page shows at most.
    private static let longestPage = 1000

    func list(_ list: StoredList) throws -> ByteBuffer {
        if format.format == .html {
            return page(.list(try list.items(), in: try responseClass, list.totals))
        }
        var writer = try writer(for: list.item, list.totals)
        var out = ByteBuffer()
        out.reserveCapacity(list.documents.count + 128)
        writer.begin(into: &out)
        try writer.items(list.documents, into: &out)
        writer.end(list.totals, list.cursor, into: &out)
        return out
    }

    /// The first chunk is read before anything is sent, so that what goes wrong at once is a proper error.
    func stream(_ stream: StoredStream) async throws -> EncodedAnswer.Body {
        if info.verb == "HEAD" { return .stream { _ in } }
        if format.format == .html { return .bytes(try await snapshot(stream)) }
        let source = ChunkSource(stream.start())
        let first = try await source.next()
        let writer = try writer(for: stream.item, ListTotals(count: stream.totalCount ?? 0))
        let knownCount = stream.totalCount
        return .stream { out in
            var writer = writer
            var count = 0
            var buffer = ByteBuffer()
            writer.begin(into: &buffer)
            var chunk = first
            while let documents = chunk {
                if knownCount == nil { count += JSONDocuments(documents).reduce(0) { sum, _ in sum + 1 } }
                try writer.items(documents, into: &buffer)
                if buffer.readableBytes >= 16 << 10 {
                    try await out.write(buffer)
                    buffer = ByteBuffer()
                }
                try Task.checkCancellation()
                chunk = try await source.next()
            }
            let total = knownCount ?? count
            writer.end(ListTotals(count: total, pages: total > 0 ? 1 : 0), into: &buffer)
            try await out.write(buffer)
        }
    }

    private func snapshot(_ stream: StoredStream) async throws -> ByteBuffer {
        let next = stream.start()
        var items: [WireValue] = []
        while items.count <= Self.longestPage, let chunk = try await next() {
            items += try JSONDocuments(chunk).map { try stream.item.read($0) }
        }
        let hasMore = items.count > Self.longestPage
        let shown = Array(items.prefix(Self.longestPage))
        let totals = ListTotals(count: stream.totalCount ?? shown.count, pages: 1, hasMorePages: hasMore)
        return page(.list(shown, in: try responseClass, totals))
    }

    private func writer(for item: any DataType.Type, _ totals: ListTotals) throws -> any ListWriter & Sendable {
        switch format.format {
        case .json, .html: JSONListWriter(callback: format.callback)
        case .jsonl: JSONLinesListWriter()
        case .csv: CSVListWriter(item: item)
        case .jsv, .xml: EnvelopeListWriter(format.format, response: try responseClass, item: item, expected: totals)
        }
    }

    private var responseClass: any DataType.Type {
        get throws {
            guard case .object(let type)? = target.operation.operation.response else { throw NotAList() }
            return type
        }
    }
}

/// A list was answered by an operation that is not declared to answer one.
struct NotAList: Error {}

extension StoredList {
    /// The items, read.
    func items() throws -> [WireValue] {
        try JSONDocuments(documents).map { try item.read($0) }
    }
}

/// The rest of a stream. Only the task that answers the request uses it, first to encode and then to write.
private final class ChunkSource: @unchecked Sendable {
    private let read: StoredStream.Next

    init(_ read: @escaping StoredStream.Next) {
        self.read = read
    }

    func next() async throws -> [UInt8]? {
        try await read()
    }
}
