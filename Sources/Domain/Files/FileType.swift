/// Types of content that are known by how their bytes begin.
///
/// A table of our own and not libmagic's: what is compared is only what telephony and its offices send, the answer does
/// not depend on the machine, and no library reads what strangers upload.
struct FileType: Sendable {
    /// The type as it is stored.
    let name: String
    /// Other names of it that clients send.
    let aliases: [String]
    /// Bytes that must stand at these places; any of the lists.
    let signatures: [[Signature]]
    /// Whether other types are packed in it, which the first bytes do not tell apart: a claim of another type stands.
    let isContainer: Bool

    struct Signature: Sendable {
        let offset: Int
        let bytes: [UInt8]

        func matches(_ start: [UInt8]) -> Bool {
            start.count >= offset + bytes.count && start[offset...].starts(with: bytes)
        }
    }

    func begins(_ start: [UInt8]) -> Bool {
        signatures.contains { $0.allSatisfy { $0.matches(start) } }
    }

    func isCalled(_ name: String) -> Bool {
        self.name == name || aliases.contains(name)
    }

    /// - Parameter signatures: each as `offset:hexadecimal`, several that must hold together with `+` between them.
    private init(_ name: String, _ aliases: String, _ signatures: [String], isContainer: Bool = false) {
        self.name = name
        self.aliases = aliases.split(separator: " ").map(String.init)
        self.signatures = signatures.map { $0.split(separator: "+").map(Self.signature) }
        self.isContainer = isContainer
    }

    private init(_ name: String, _ signatures: [String], isContainer: Bool = false) {
        self.init(name, "", signatures, isContainer: isContainer)
    }

    private static func signature(_ text: Substring) -> Signature {
        let parts = text.split(separator: ":")
        let digits = Array(parts.last ?? "")
        let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) }
        return Signature(offset: Int(parts.first ?? "") ?? 0, bytes: bytes)
    }

    /// What comes first is looked at first.
    static let all: [FileType] = [
        FileType("audio/wav", "audio/x-wav audio/wave audio/vnd.wave audio/x-pn-wav", ["0:52494646+8:57415645"]),
        FileType("image/webp", ["0:52494646+8:57454250"]),
        FileType("video/x-msvideo", "video/avi", ["0:52494646+8:41564920"]),
        FileType("audio/mpeg", "audio/mp3 audio/x-mp3 audio/mpeg3", ["0:494433", "0:fffb", "0:fff3", "0:fff2", "0:fffa"]),
        FileType("audio/aac", "audio/x-aac audio/aacp", ["0:fff1", "0:fff9"]),
        FileType("audio/flac", "audio/x-flac", ["0:664c6143"]),
        FileType("audio/ogg", "audio/opus audio/vorbis audio/x-ogg application/ogg", ["0:4f676753"], isContainer: true),
        FileType("audio/amr", "audio/x-amr", ["0:2321414d52"]),
        FileType("audio/basic", "audio/x-au", ["0:2e736e64"]),
        FileType("audio/aiff", "audio/x-aiff", ["0:464f524d+8:41494646", "0:464f524d+8:41494643"]),
        FileType("audio/mp4", "audio/m4a audio/x-m4a", ["4:667479704d3441"]),
        FileType("video/quicktime", ["4:6674797071742020"]),
        FileType("video/mp4", ["4:66747970"], isContainer: true),
        FileType("video/webm", "audio/webm", ["0:1a45dfa3"], isContainer: true),
        FileType("image/png", "image/x-png", ["0:89504e470d0a1a0a"]),
        FileType("image/jpeg", "image/jpg image/pjpeg", ["0:ffd8ff"]),
        FileType("image/gif", ["0:474946383761", "0:474946383961"]),
        FileType("image/tiff", "image/x-tiff", ["0:49492a00", "0:4d4d002a"]),
        FileType("image/bmp", "image/x-ms-bmp", ["0:424d+6:00000000"]),
        FileType("application/pdf", "application/x-pdf", ["0:255044462d"]),
        FileType("application/postscript", ["0:252150532d"]),
        FileType("application/zip", "application/x-zip-compressed", ["0:504b0304", "0:504b0506"], isContainer: true),
        FileType("application/gzip", "application/x-gzip", ["0:1f8b"], isContainer: true),
        FileType("application/x-ole-storage", ["0:d0cf11e0a1b11ae1"], isContainer: true),
        FileType("application/x-elf", "application/x-executable application/x-sharedlib", ["0:7f454c46"]),
        FileType("application/vnd.microsoft.portable-executable", "application/x-msdownload application/x-dosexec", ["0:4d5a"]),
    ]
}
