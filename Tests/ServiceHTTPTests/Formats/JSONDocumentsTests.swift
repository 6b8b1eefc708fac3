import ServiceKit
import Testing

@testable import ServiceHTTP

@Suite("Documents in a chunk")
struct JSONDocumentsTests {
    @Test(
        "are found between the commas outside of them",
        arguments: [
            ("", []),
            ("{}", ["{}"]),
            (#"{"a":[1,{"b":","}]},{"c":"}"}"#, [#"{"a":[1,{"b":","}]}"#, #"{"c":"}"}"#]),
            (#"{"a":"\",\\"},{"b":1}"#, [#"{"a":"\",\\"}"#, #"{"b":1}"#]),
            ("1,\"a,b\",null", ["1", "\"a,b\"", "null"]),
            ("{},\n {}", ["{}", "{}"]),
        ] as [(String, [String])]
    )
    func split(chunk: String, documents: [String]) {
        #expect(JSONDocuments(Array(chunk.utf8)).map { String(decoding: $0, as: UTF8.self) } == documents)
    }

    @Test("are as many as were joined, whatever they hold", arguments: 0..<50)
    func random(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let documents = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
            let length = Int.random(in: 0...20, using: &generator)
            let text = String((0..<length).map { _ in "\"\\,{}[]aé\n".randomElement(using: &generator) ?? "x" })
            return JSONWriter.encode(WireValue.map([WireValue.Entry(text, .list([.text(text), .integer(1)]))]))
        }
        let joined = Array(documents.joined(separator: [UInt8(ascii: ",")]))
        #expect(JSONDocuments(joined).map(Array.init) == documents)
    }

    @Test("that are cut off do not run over the end")
    func cutOff() {
        for chunk in ["{", "\"", "\"\\", "[{\"a\":\"", ",,,"] {
            _ = Array(JSONDocuments(Array(chunk.utf8)))
        }
    }
}
