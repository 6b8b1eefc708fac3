import ServiceKit
import Testing

@Suite("Reading JSON")
struct JSONReaderTests {
    @Test(
        "takes every kind of value apart",
        arguments: [
            ("null", .null), ("true", .bool(true)), ("false", .bool(false)), (#""a""#, .text("a")), (#""""#, .text("")),
            ("0", .integer(0)), ("-7", .integer(-7)), ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
            ("1e3", .double(1000)), ("1E+21", .double(1e21)), ("-2.5e-3", .double(-0.0025)), ("[]", .list([])), ("{}", .map([])),
            (" [ 1 , \"a\" ,\n\ttrue ] \r\n", .list([.integer(1), .text("a"), .bool(true)])),
            (#"{"a":{"b":[null]}}"#, .map([.init("a", .map([.init("b", .list([.null]))]))])),
            ("\u{FEFF}1", .integer(1)),
        ] as [(String, WireValue)]
    )
    func values(text: String, value: WireValue) throws {
        #expect(try JSONReader.parse(text.utf8) == value)
    }

    @Test(
        "keeps every digit of a number",
        arguments: ["12.50", "0.1", "-0.000", "18446744073709551616", "3.14159265358979323846264338327950288"]
    )
    func decimals(text: String) throws {
        #expect(try JSONReader.parse(text.utf8) == .decimal(try #require(Decimal(text))))
    }

    @Test("resolves escapes, pairs of surrogates too")
    func escapes() throws {
        #expect(try JSONReader.parse(#""\"\\\/\b\f\n\r\t\u00e9\u20AC\ud83d\ude00 é😀""#.utf8) == .text("\"\\/\u{8}\u{C}\n\r\té€😀 é😀"))
        #expect(try JSONReader.parse(#""\u0000""#.utf8) == .text("\0"))
    }

    @Test("keeps members in order, and repeated ones")
    func members() throws {
        let value = try JSONReader.parse(#"{"b":1,"a":2,"b":3}"#.utf8)
        #expect(value == .map([.init("b", .integer(1)), .init("a", .integer(2)), .init("b", .integer(3))]))
    }

    @Test("the last of repeated members counts")
    func repeated() throws {
        let part = try Part(wire: try JSONReader.parse(#"{"qty":1,"QTY":2,"Qty":3}"#.utf8))
        #expect(part.qty == 3)
    }

    @Test(
        "says where a document goes wrong, and what was expected",
        arguments: [
            ("", 0, "a value"), ("   ", 3, "a value"), ("{", 1, "a name"), ("[", 1, "a value"), ("[1", 2, "']'"), ("[1,", 3, "a value"),
            ("[1,]", 3, "a value"), ("[1 2]", 3, "','"), (#"{"a""#, 4, "':'"), (#"{"a":"#, 5, "a value"), (#"{"a":1,}"#, 7, "a name"),
            ("{a:1}", 1, "a name in quotes"), (#"{"a":1]"#, 6, "'}'"), ("1 2", 2, "the end"), ("{}}", 2, "the end"), ("tru", 0, "'true'"),
            ("nul", 0, "'null'"), ("True", 0, "a value"), ("01", 1, "the end"), ("-", 1, "a digit"), ("1.", 2, "a digit"),
            (".5", 0, "a value"),
            ("1e", 2, "a digit"), ("1e+", 3, "a digit"), ("+1", 0, "a value"), ("NaN", 0, "a value"), ("Infinity", 0, "a value"),
            ("0x10", 1, "the end"), ("1e999", 0, "a number"), (#""abc"#, 4, "'\"'"), ("\"a\nb\"", 2, "control character"),
            (#""\x""#, 2, "after a backslash"), (#""\u12"#, 5, "four hex digits"), (#""\u12G4""#, 5, "four hex digits"),
            (#""\"#, 2, "after a backslash"),
            (#""\ud800""#, 1, "surrogates"), (#""\ud800\n""#, 1, "surrogates"), (#""\ud800A""#, 1, "surrogates"),
            (#""\udc00""#, 1, "surrogates"), ("'a'", 0, "a value"), ("[1]//x", 3, "the end"), ("\u{A0}1", 0, "a value"),
        ] as [(String, Int, String)]
    )
    func malformed(text: String, offset: Int, expected: String) {
        let error = #expect(throws: FormatError.self) { try JSONReader.parse(text.utf8) }
        #expect(error?.offset == offset)
        #expect(error?.message.contains(expected) == true, "\(error?.message ?? "")")
    }

    @Test(
        "refuses what is not UTF-8",
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xE2, 0x82, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0x5C, 0x6E, 0xFF, 0x22], [0x22, 0xE2, 0x5C, 0x6E, 0x82, 0x22], [0xFF],
            [0x5B, 0x80, 0x5D],
        ] as [[UInt8]]
    )
    func invalidUTF8(bytes: [UInt8]) {
        #expect(throws: FormatError.self) { try JSONReader.parse(bytes) }
    }

    @Test("nests 64 deep and no deeper")
    func depth() throws {
        func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
        _ = try JSONReader.parse(nested(64).utf8)
        let error = #expect(throws: FormatError.self) { try JSONReader.parse(nested(65).utf8) }
        #expect(error?.offset == 64)
        #expect(throws: FormatError.self) { try JSONReader.parse(String(repeating: "{\"a\":", count: 1_000_000).utf8) }
    }

    @Test("refuses numbers of thousands of digits")
    func longNumbers() {
        #expect(throws: FormatError.self) { try JSONReader.parse(String(repeating: "9", count: 1_000_000).utf8) }
    }

    @Test("every prefix of a document is refused")
    func cutOff() {
        let document = JSONWriter.encode(Acme.widget)
        for length in 0..<document.count {
            #expect(throws: FormatError.self) { try JSONReader.parse(document[..<length]) }
        }
    }
}
