import Domain
import ServiceKit
import Testing

@Suite("Names and types of files")
struct FileNameTests {
    @Test(
        "a name keeps its letters and loses what leads elsewhere or deceives",
        arguments: [
            ("report.pdf", "report.pdf"), ("../../etc/passwd", "passwd"), (#"C:\Users\me\greeting.wav"#, "greeting.wav"), ("", "file"),
            ("..", "file"), ("/", "file"), ("a\u{0}b\r\n.txt", "a_b__.txt"), ("Grüße 電話.wav", "Grüße 電話.wav"), ("con.txt", "_con.txt"),
            ("LPT1", "_LPT1"), ("a<b>:\"|?*.txt", "a_b______.txt"), ("evil\u{202E}gpj.exe", "evil_gpj.exe"), (" . name . ", "name"),
            (".hidden", "hidden"),
            ("👩‍👩‍👧.png", "👩_👩_👧.png"), ("Nul .tar.gz", "_Nul .tar.gz"),
        ]
    )
    func safe(name: String, expected: String) {
        #expect(FileName.safe(name) == expected)
        #expect(FileName.safe(expected) == expected, "what is safe stays")
    }

    @Test("a long name is cut between characters and keeps its extension", arguments: ["x", "é", "電", "👨‍👩‍👧‍👦", "e\u{301}"])
    func long(character: String) {
        let name = FileName.safe(String(repeating: character, count: 10_000) + ".wav")
        #expect(name.utf8.count <= FileName.maxBytes)
        #expect(name.utf8.count > FileName.maxBytes - 30)
        #expect(name.hasSuffix(".wav"))
        let marks = FileName.safe("e" + String(repeating: "\u{301}", count: 5000) + ".wav")
        #expect(marks == "file.wav")
    }

    @Test("a name is offered in ASCII and, if that is not all of it, in UTF-8")
    func disposition() {
        #expect(FileName.disposition("a b.txt", isInline: false) == #"attachment; filename="a b.txt""#)
        #expect(FileName.disposition("ü%\".txt", isInline: true) == #"inline; filename="___.txt"; filename*=UTF-8''%C3%BC%25%22.txt"#)
    }

    private let wav = Array("RIFF".utf8) + [1, 2, 3, 4] + Array("WAVEfmt ".utf8)
    private let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    @Test("what nobody says is told by the first bytes, and by the name where those leave it open")
    func guessed() throws {
        #expect(try ContentType.settle(claimed: nil, fileName: "x", start: wav) == "audio/wav")
        #expect(try ContentType.settle(claimed: "application/octet-stream", fileName: "x.wav", start: png) == "image/png")
        #expect(try ContentType.settle(claimed: nil, fileName: "a.csv", start: Array("a,b".utf8)) == "text/csv")
        #expect(try ContentType.settle(claimed: nil, fileName: "a", start: Array("grüß".utf8)) == "text/plain")
        #expect(try ContentType.settle(claimed: nil, fileName: "a.png", start: [0, 1, 2]) == "application/octet-stream")
        #expect(try ContentType.settle(claimed: nil, fileName: "a", start: []) == "application/octet-stream")
        let zip: [UInt8] = [0x50, 0x4B, 3, 4]
        #expect(try ContentType.settle(claimed: nil, fileName: "a.xlsx", start: zip).hasSuffix("spreadsheetml.sheet"))
        #expect(try ContentType.settle(claimed: nil, fileName: "a.xlsm", start: zip) == "application/zip")
    }

    @Test("what is said is believed unless the bytes are plainly of another type")
    func claimed() throws {
        #expect(try ContentType.settle(claimed: "Audio/X-WAV; rate=8000", fileName: "x", start: wav) == "audio/wav")
        #expect(try ContentType.settle(claimed: "text/vcard", fileName: "x", start: Array("BEGIN".utf8)) == "text/vcard")
        #expect(
            try ContentType.settle(claimed: "application/epub+zip", fileName: "x", start: [0x50, 0x4B, 3, 4]) == "application/epub+zip"
        )
        let wrong: [(String, [UInt8])] = [
            ("image/png", wav), ("audio/wav", png), ("audio/wav", Array("hello".utf8)), ("text/plain", png), ("text/plain", [65, 0]),
            ("audio/mpeg", [0x7F, 0x45, 0x4C, 0x46]), ("image/png", [0x50, 0x4B, 3, 4]), ("nonsense", wav), ("a/b/c", wav), ("a/\"", wav),
            ("text/\u{1}", []),
        ]
        for (type, start) in wrong {
            #expect(throws: ServiceError.self, "\(type)") { try ContentType.settle(claimed: type, fileName: "x", start: start) }
        }
    }
}
