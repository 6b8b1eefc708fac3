import ServiceKit
import Testing

@Suite("Forms taken apart while they arrive")
struct MultipartSplitterTests {
    private func parts(_ body: [UInt8], cutAt cuts: [Int], boundary: String = "b") throws -> [MultipartReader.Part] {
        var splitter = MultipartSplitter(boundary: boundary)
        var parts: [MultipartReader.Part] = []
        var start = 0
        for end in cuts.sorted() + [body.count] {
            splitter.append(body[start..<end])
            start = end
            while let event = try splitter.next() {
                switch event {
                case .head(let head): parts.append(head)
                case .bytes(let bytes): parts[parts.count - 1].bytes += bytes
                case .end: break
                }
            }
        }
        try splitter.finish()
        return parts
    }

    private let form = Array(
        """
        not of interest\r
        --b\r
        Content-Disposition: form-data; name="text"\r
        \r
        a\r\nb--b\r
        --b \r
        Content-Disposition: form-data; name="file"; filename="näh.txt"\r
        Content-Type: text/plain\r
        \r
        \r
        --\r
         --b is no boundary of ours\r\n--c\r
        --b\r
        Content-Disposition: form-data; name="empty"\r
        \r
        \r
        --b--\r
        not either
        """.utf8
    )

    @Test("wherever the pieces are cut, the parts are those of the whole", arguments: 0..<200)
    func anyCuts(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let cuts = (0..<Int.random(in: 0...20, using: &generator)).map { _ in Int.random(in: 0...form.count, using: &generator) }
        let found = try parts(form, cutAt: cuts)
        #expect(found.map(\.name) == ["text", "file", "empty"])
        #expect(found.map { Array($0.bytes) } == (try MultipartReader.parse(form, boundary: "b")).map { Array($0.bytes) })
        #expect(found[1].fileName == "näh.txt")
        #expect(found[1].contentType == "text/plain")
    }

    @Test("byte by byte is no different")
    func everyByte() throws {
        #expect(try parts(form, cutAt: Array(0..<form.count)).count == 3)
    }

    @Test("a form that is cut off anywhere is refused")
    func cutOff() throws {
        let end = form.count - "--\r\nnot either".utf8.count
        for length in 0..<end {
            #expect(throws: FormatError.self, "\(length)") { try parts(Array(form[..<length]), cutAt: []) }
        }
    }

    @Test("parts without a name, endless headers and too many parts are refused")
    func limits() throws {
        let nameless = Array("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--".utf8)
        #expect(throws: FormatError.self) { try parts(nameless, cutAt: []) }
        let endless = Array("--b\r\nX: \(String(repeating: "x", count: MultipartReader.maxHeaderBytes + 1))".utf8)
        #expect(throws: FormatError.self) { try parts(endless, cutAt: []) }
        let part = "\r\n--b\r\nContent-Disposition: form-data; name=a\r\n\r\n"
        let many = Array((String(repeating: part, count: MultipartReader.maxParts + 1) + "\r\n--b--").utf8)
        #expect(throws: FormatError.self) { try parts(many, cutAt: []) }
    }
}
