import CZlib
import NIOCore

/// Unpacks the body of a request (`Content-Encoding`).
struct Inflater {
    enum Fault: Error {
        case malformed
        /// The unpacked data would be larger than allowed.
        case tooLarge
    }

    private let isGzip: Bool

    /// - Parameter coding: in lower case; `nil` unless it is one that is known.
    init?(coding: String) {
        switch coding {
        case "gzip", "x-gzip": isGzip = true
        case "deflate": isGzip = false
        default: return nil
        }
    }

    /// Stops as soon as `limit` is passed, so that a small body cannot become a large one.
    ///
    /// What is called `deflate` may come with zlib's header, as the standard has it, or without, as some clients send it.
    func inflate(_ packed: ByteBuffer, limit: Int) throws(Fault) -> ByteBuffer {
        let gzip = MAX_WBITS + 16
        if isGzip { return try inflate(packed, windowBits: gzip, limit) }
        do {
            return try inflate(packed, windowBits: MAX_WBITS, limit)
        } catch .tooLarge {
            throw .tooLarge
        } catch {
            return try inflate(packed, windowBits: -MAX_WBITS, limit)
        }
    }

    private func inflate(_ packed: ByteBuffer, windowBits: Int32, _ limit: Int) throws(Fault) -> ByteBuffer {
        var stream = z_stream()
        guard czlib_inflate_init(&stream, windowBits) == Z_OK else { throw .malformed }
        defer { inflateEnd(&stream) }
        var packed = packed
        var output = ByteBuffer()
        output.reserveCapacity(min(limit, packed.readableBytes * 4))
        var status = Z_OK
        while status == Z_OK {
            let before = (packed.readableBytes, output.readableBytes)
            output.writeWithUnsafeMutableBytes(minimumWritableBytes: 16 << 10) { space in
                step(&stream, &packed, space, &status)
            }
            guard output.readableBytes <= limit else { throw .tooLarge }
            // Neither read nor written: the data ends before the stream does.
            if status == Z_OK, before == (packed.readableBytes, output.readableBytes) { throw .malformed }
        }
        guard status == Z_STREAM_END, packed.readableBytes == 0 else { throw .malformed }
        return output
    }

    /// Unpacks as much as there is space for.
    ///
    /// - Returns: bytes written.
    private func step(
        _ stream: inout z_stream,
        _ packed: inout ByteBuffer,
        _ space: UnsafeMutableRawBufferPointer,
        _ status: inout Int32
    ) -> Int {
        packed.readWithUnsafeMutableReadableBytes { input in
            stream.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
            stream.avail_in = UInt32(clamping: input.count)
            stream.next_out = space.baseAddress?.assumingMemoryBound(to: UInt8.self)
            stream.avail_out = UInt32(clamping: space.count)
            status = CZlib.inflate(&stream, Z_NO_FLUSH)
            return (min(input.count, Int(UInt32.max)) - Int(stream.avail_in), min(space.count, Int(UInt32.max)) - Int(stream.avail_out))
        }
    }
}
