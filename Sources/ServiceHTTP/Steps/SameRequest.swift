import NIOHTTP1

/// What makes a request without a body the same as another: its target and all its headers, byte by byte, but for its id.
struct SameRequest: Hashable {
    /// Lines: no line end can stand in a target or a header.
    private let bytes: [UInt8]
    private let hash: Int

    init(_ head: HTTPRequestHead) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        bytes.append(contentsOf: head.uri.utf8)
        for (name, value) in head.headers where !Self.isID(name) {
            bytes.append(UInt8(ascii: "\n"))
            bytes.append(contentsOf: name.utf8)
            bytes.append(UInt8(ascii: ":"))
            bytes.append(contentsOf: value.utf8)
        }
        var hasher = Hasher()
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        self.bytes = bytes
        hash = hasher.finalize()
    }

    /// Bytes of memory.
    var size: Int { bytes.capacity }

    /// One of `count` parts that requests are spread over.
    func part(of count: Int) -> Int {
        Int(UInt(bitPattern: hash) % UInt(count))
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(hash)
    }

    static func == (a: SameRequest, b: SameRequest) -> Bool {
        a.hash == b.hash && a.bytes == b.bytes
    }

    private static func isID(_ name: String) -> Bool {
        name.utf8.count == 12 && name.isSame(as: "X-Request-Id")
    }
}
