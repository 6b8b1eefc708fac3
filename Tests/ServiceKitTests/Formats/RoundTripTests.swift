import ServiceKit
import Testing

@Suite("What is written reads back the same")
struct RoundTripTests {
    @Test("in every format", arguments: [Format.json, .jsv, .csv, .xml, .jsonl], Array(1...40) as [UInt64])
    func widgets(format: Format, seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let widget = generator.widget()
        let bytes = format.encode(widget)
        let back = try Widget(wire: try format.decode(bytes, as: Widget.typeRef))
        #expect(back == widget, "\(String(decoding: bytes, as: UTF8.self))")
    }

    @Test("a list too, in the formats that have lists", arguments: [Format.json, .jsv, .csv, .xml, .jsonl], Array(1...8) as [UInt64])
    func lists(format: Format, seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let widgets = (0..<4).map { _ in generator.widget() }
        let back = try [Widget](wire: try format.decode(format.encode(widgets), as: [Widget].typeRef))
        #expect(back == widgets)
    }

    @Test("JSV for people too", arguments: Array(1...20) as [UInt64])
    func prettyJSV(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let numbers = (0..<3).map { _ in Acme.part(nil, .random(in: 0...9, using: &generator), 0, .green) }
        let list = ListResponse<Part> {
            $0.items = numbers
            $0.totalCount = 3
        }
        let back = try ListResponse<Part>(wire: try Format.jsv.decode(JSVWriter.pretty(list.wireValue), as: ListResponse<Part>.typeRef))
        #expect(back.items == list.items)
        #expect(back.totalCount == 3)
    }

    @Test("XML for people too")
    func prettyXML() throws {
        let bytes = XMLWriter.pretty(Acme.thing.wireValue, as: Thing.typeRef)
        #expect(try Thing(wire: try Format.xml.decode(bytes, as: Thing.typeRef)) == Acme.thing)
    }

    @Test("values nested as deep as may be", arguments: [(Format.json, 30), (.jsv, 30), (.xml, 30)])
    func nested(format: Format, depth: Int) throws {
        var tree = Tree()
        for level in 0..<depth {
            tree = Tree {
                $0.name = "level \(level)"
                $0.children = [tree]
            }
        }
        #expect(try Tree(wire: try format.decode(format.encode(tree), as: Tree.typeRef)) == tree)
    }

    @Test("fields of a form", arguments: Array(1...60) as [UInt64])
    func forms(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let fields = (0..<5).map { ("n\($0)" + generator.text(), generator.text(0...9)) }
        let encoded = fields.map { "\(percentEncoded($0.0))=\(percentEncoded($0.1))" }.joined(separator: "&")
        let back = try FormReader.parse(encoded.utf8)
        #expect(back == fields.map { .init($0.0, .text($0.1)) })
        let spaces = encoded.replacing("%20", with: "+")
        #expect(try FormReader.parse(spaces.utf8) == back)
    }

    @Test("parts of a form", arguments: Array(1...60) as [UInt64])
    func multipart(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let parts: [[UInt8]] = (0..<4).map { _ in
            generator.chance(50)
                ? Array(generator.text(0...20).utf8)
                : (0..<30).map { _ in [0x0D, 0x0A, 0x2D, 0x62, 0xFF].randomElement(using: &generator) ?? 0 }
        }
        let body = parts.enumerated().flatMap { index, content in
            Array("--bound-42\r\nContent-Disposition: form-data; name=\"p\(index)\"\r\n\r\n".utf8) + content + Array("\r\n".utf8)
        }
        let back = try MultipartReader.parse(body + Array("--bound-42--\r\n".utf8), boundary: "bound-42")
        #expect(back.map(\.name) == ["p0", "p1", "p2", "p3"])
        #expect(back.map { Array($0.bytes) } == parts)
    }

    private func percentEncoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = Character(Unicode.Scalar(byte)).isLetter && byte < 0x80
            return isPlain
                ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: Bool(byte % 2 == 0))
        }.joined()
    }
}
