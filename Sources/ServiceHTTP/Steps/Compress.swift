import NIOCore
import ServiceKit

extension EncodedAnswer {
    /// Bodies shorter than this are not worth packing.
    private static let shortest = 1024
    /// How much is packed before other requests get their turn.
    private static let pieceSize = 64 << 10

    /// Whether the body would be packed for a client that takes gzip. If so, the answer varies with `Accept-Encoding`.
    var isPackable: Bool {
        switch body {
        case .none, .content: false
        case .bytes(let bytes): bytes.readableBytes > Self.shortest && isText
        case .stream: isText
        }
    }

    /// Whether the body is text, and not packed already.
    private var isText: Bool {
        guard let contentType, !isLive, !headers.contains(where: { $0.name.isSame(as: "Content-Encoding") }) else { return false }
        if contentType == Format.json.contentTypeHeader { return true }
        let type = contentType.prefix { $0 != ";" }.lowercased()
        return type.hasPrefix("text/") || ["json", "xml", "jsv", "javascript"].contains { type.hasSuffix($0) }
    }

    /// The same answer packed with gzip.
    func packed() async -> EncodedAnswer {
        var answer = self
        switch body {
        case .none, .content: return self
        case .bytes(let bytes):
            guard let packed = await Self.pack(bytes) else { return self }
            answer.body = .bytes(packed)
        case .stream(let produce):
            answer.body = .stream { out in
                guard let packing = PackingWriter(out) else { throw PackingWriter.NoMemory() }
                try await produce(packing)
                try await packing.finish()
            }
        }
        answer.headers.append(Header("Content-Encoding", "gzip"))
        return answer
    }

    private static func pack(_ bytes: ByteBuffer) async -> ByteBuffer? {
        guard let deflater = Deflater() else { return nil }
        var rest = bytes
        var packed = ByteBuffer()
        while rest.readableBytes > pieceSize, let piece = rest.readSlice(length: pieceSize) {
            packed.writeImmutableBuffer(deflater.pack(piece, then: .more))
            await Task.yield()
        }
        packed.writeImmutableBuffer(deflater.pack(rest, then: .end))
        return packed
    }
}

/// Packs the pieces of a body on their way out. Each is whole when the client has it, so rows show as they are read.
///
/// Only the task that makes the body uses it.
private final class PackingWriter: BodyWriter, @unchecked Sendable {
    struct NoMemory: Error {}

    private let out: any BodyWriter
    private let deflater: Deflater

    init?(_ out: any BodyWriter) {
        guard let deflater = Deflater() else { return nil }
        self.out = out
        self.deflater = deflater
    }

    func write(_ piece: ByteBuffer) async throws {
        try await out.write(deflater.pack(piece, then: .flush))
    }

    func drop() { out.drop() }

    func finish() async throws {
        try await out.write(deflater.pack(ByteBuffer(), then: .end))
    }
}
