import NIOCore

/// Writes the verb `PATCHY`, with which the contract spells one of its routes, as `PATCH`, which is what it means.
///
/// The parser knows a fixed list of verbs and refuses a request with another one. ``HeadGuard`` shows this the bytes a
/// request begins with, and only those, so nothing but a verb is ever written otherwise: no length, no chunk, no body.
/// Where a request ends is what the parser says, as without this.
///
/// A request line that arrives in pieces is held back for as long as it may become `PATCHY `: at most six bytes.
struct PatchyVerb {
    private static let spelling: StaticString = "PATCHY "

    /// How many bytes of the spelling have come and were not handed on.
    private var held = 0

    var isHolding: Bool { held > 0 }

    /// - Parameter bytes: what came first of a request, or next if something of it ``isHolding``.
    /// - Returns: what is to be parsed; `nil` while that depends on what comes next.
    mutating func read(_ bytes: ByteBuffer) -> ByteBuffer? {
        guard isHolding || bytes.getInteger(at: bytes.readerIndex) == UInt8(ascii: "P") else { return bytes }
        let matching = Self.spelling.withUTF8Buffer { spelling in
            zip(spelling[held...], bytes.readableBytesView).prefix { $0 == $1 }.count
        }
        guard held + matching == Self.spelling.utf8CodeUnitCount else {
            if matching < bytes.readableBytes { return released(before: bytes) }
            held += matching
            return nil
        }
        held = 0
        var spelled = ByteBuffer(string: "PATCH ")
        spelled.writeBytes(bytes.readableBytesView.dropFirst(matching))
        return spelled
    }

    /// What was held back as it came, and then `bytes`.
    mutating func released(before bytes: ByteBuffer = ByteBuffer()) -> ByteBuffer {
        guard isHolding else { return bytes }
        var released = ByteBuffer(staticString: Self.spelling)
        released.moveWriterIndex(to: held)
        held = 0
        released.writeImmutableBuffer(bytes)
        return released
    }
}
