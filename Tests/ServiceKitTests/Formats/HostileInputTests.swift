import OrderedCollections
import ServiceKit
import Testing

/// Whatever arrives is read or refused; nothing stops the process, and nothing takes time out of proportion.
@Suite("Hostile input")
struct HostileInputTests {
    @Test(
        "bytes changed, cut out, doubled or moved are read or refused",
        arguments: [Format.json, .jsv, .csv, .xml, .jsonl],
        Array(1...12) as [UInt64]
    )
    func mutations(format: Format, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let document = format.encode(generator.widget())
        for _ in 0..<60 {
            let mutant = generator.mutant(of: document)
            do {
                _ = try Widget(wire: try format.decode(mutant, as: Widget.typeRef))
            } catch {
                #expect(error is FormatError || error is BindingError)
            }
        }
    }

    @Test("so are bytes of a form", arguments: Array(1...12) as [UInt64])
    func formMutations(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let form = Array("a=1&tags=a%2Cb&colour=Green&note=%F0%9F%98%80+x&data={k:v}&main={name:P,qty:2}".utf8)
        let boundary = "b"
        let multipart = Array(
            "--b\r\nContent-Disposition: form-data; name=\"a\"; filename=\"x\"; filename*=UTF-8''%41\r\nContent-Type: text/plain\r\n\r\nhello\r\n--b--"
                .utf8
        )
        for _ in 0..<120 {
            if let fields = try? FormReader.parse(generator.mutant(of: form)) { _ = try? Small(wire: .map(fields)) }
            _ = try? MultipartReader.parse(generator.mutant(of: multipart), boundary: boundary)
        }
    }

    @Test("random bytes are read or refused", arguments: [Format.json, .jsv, .csv, .xml, .jsonl])
    func noise(format: Format) {
        var generator = SeededGenerator(seed: 7)
        let alphabet = Array("{}[]\"',:<>/!-?&;=\\ \r\nabcn0.eE+".utf8) + [0xC3, 0xA9, 0xFF, 0]
        for length in 0..<300 {
            let bytes = (0..<length % 40).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
            if let value = try? format.decode(bytes, as: Widget.typeRef) { _ = try? Widget(wire: value) }
            if let value = try? format.decode(bytes, as: [Tree].typeRef) { _ = try? [Tree](wire: value) }
        }
    }

    @Test("brackets by the hundred thousand are refused", arguments: ["[", "{", "{a:", "{children:[", "[{", "[[{a:"])
    func bracketBombs(opening: String) {
        let text = String(repeating: opening, count: 100_000)
        #expect(throws: FormatError.self) { try Format.jsv.decode(text.utf8, as: Tree.typeRef) }
        #expect(throws: BindingError.self) { try [Tree](wire: .text(text)) }
        #expect(throws: BindingError.self) { try Tree(wire: .text(text)) }
        #expect(throws: BindingError.self) { try OrderedDictionary<String, Tree>(wire: .text(text)) }
        let quoted = JSONWriter.encode("{name:x,children:\(text)")
        #expect(throws: (any Error).self) { try Tree(wire: try JSONReader.parse(quoted)) }
    }

    @Test("closed brackets by the hundred thousand too")
    func balancedBomb() {
        let text = String(repeating: "{children:[", count: 100_000) + String(repeating: "]}", count: 100_000)
        #expect(throws: FormatError.self) { try Format.jsv.decode(text.utf8, as: Tree.typeRef) }
        #expect(throws: BindingError.self) { try Tree(wire: .text(text)) }
    }

    @Test("lists inside quotes inside lists run out of bytes before they run out of stack")
    func quoteBomb() {
        // Each round of quotes doubles all quotes inside, so that the rounds are as many as the logarithm of the size.
        var text = "{name:x}"
        while text.utf8.count < 1_000_000 {
            for _ in 0..<30 { text = "{children:[\(text)]}" }
            text = "\"" + text.replacing("\"", with: "\"\"") + "\""
            text = "{children:[\(text)]}"
        }
        _ = try? Tree(wire: .text(text))
    }

    @Test("long documents take time in proportion to their length")
    func longDocuments() throws {
        let count = 100_000
        #expect(try [Int](wire: JSONReader.parse("[\(String(repeating: "1,", count: count))1]".utf8)).count == count + 1)
        #expect(try [Int](wire: .text(String(repeating: "1,", count: count) + "1")).count == count + 1)
        let escapes = try JSONReader.parse(("\"" + String(repeating: "\\n", count: count) + "\"").utf8)
        #expect(try String(wire: escapes).utf8.count == count)
        let map = (0..<count).map { "k\($0):\($0)" }.joined(separator: ",")
        #expect(try OrderedDictionary<String, Int>(wire: .text(map)).count == count)
        #expect(try FormReader.parse((0..<count).map { "k\($0)=v" }.joined(separator: "&").utf8).count == count)
        #expect(try FormReader.parse(String(repeating: "k=v&", count: count).utf8).count == 1)
        let lists = try Format.xml.decode("<a>\(String(repeating: "<b/>", count: count))</a>".utf8, as: [String].typeRef)
        #expect(try [String](wire: lists).count == count)
        let attributes = (0..<count).map { " a\($0)='1'" }.joined()
        _ = try Format.xml.decode("<a\(attributes)/>".utf8, as: Tree.typeRef)
        #expect(throws: FormatError.self) { try Format.xml.decode("<a>\(String(repeating: "<!--", count: count))".utf8, as: Tree.typeRef) }
        #expect(throws: FormatError.self) {
            try MultipartReader.parse(Array(String(repeating: "\r\n--", count: count).utf8), boundary: "b")
        }
        #expect(throws: FormatError.self) { try CSVReader.rows(("a\n\"" + String(repeating: "\"\"", count: count)).utf8) }
        #expect(try [String](wire: .text(String(repeating: "[a],", count: count) + "b")).count == count + 1)
        #expect(throws: BindingError.self) {
            try [String](wire: .text(String(repeating: "[", count: 60) + String(repeating: " ", count: count)))
        }
    }
}

extension SeededGenerator {
    fileprivate mutating func mutant(of document: [UInt8]) -> [UInt8] {
        var mutant = document
        for _ in 0..<Int.random(in: 1...4, using: &self) {
            guard !mutant.isEmpty else { break }
            let at = Int.random(in: 0..<mutant.count, using: &self)
            let end = min(mutant.count, at + Int.random(in: 1...20, using: &self))
            switch Int.random(in: 0..<6, using: &self) {
            case 0: mutant[at] = .random(in: 0...255, using: &self)
            case 1: mutant[at] ^= 1 << UInt8.random(in: 0..<8, using: &self)
            case 2: mutant.removeSubrange(at..<end)
            case 3: mutant.insert(contentsOf: mutant[at..<end], at: at)
            case 4: mutant.removeLast(mutant.count - at)
            default: mutant.insert(Array("\"{}[],:<>&%=\\-".utf8).randomElement(using: &self) ?? 0, at: at)
            }
        }
        return mutant
    }
}
