import NIOCore
import NIOPosix

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The bytes of a file, read piece by piece on threads that may wait.
struct FilePieces: AsyncSequence, Sendable {
    let path: String

    static let size = 256 << 10

    func makeAsyncIterator() -> Iterator { Iterator(path: path) }

    struct Iterator: AsyncIteratorProtocol {
        let path: String
        private var file: OpenFile?

        init(path: String) {
            self.path = path
        }

        mutating func next() async throws -> ByteBuffer? {
            let (path, opened) = (path, file)
            let (file, piece) = try await NIOThreadPool.singleton.runIfActive {
                let file = try opened ?? OpenFile(path)
                return (file, try file.read())
            }
            self.file = file
            return piece.readableBytes == 0 ? nil : piece
        }
    }

    /// Closed with the last reference to it.
    private final class OpenFile: Sendable {
        private let descriptor: CInt

        init(_ path: String) throws {
            descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw IOError(errnoCode: errno, reason: "open \(path)") }
        }

        deinit {
            if descriptor >= 0 { close(descriptor) }
        }

        /// What follows what was read before.
        func read() throws -> ByteBuffer {
            var buffer = ByteBufferAllocator().buffer(capacity: FilePieces.size)
            try buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: FilePieces.size) { bytes in
                #if canImport(Glibc)
                    let count = Glibc.read(descriptor, bytes.baseAddress, FilePieces.size)
                #else
                    let count = Darwin.read(descriptor, bytes.baseAddress, FilePieces.size)
                #endif
                guard count >= 0 else { throw IOError(errnoCode: errno, reason: "read") }
                return count
            }
            return buffer
        }
    }
}
