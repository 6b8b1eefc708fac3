import OrderedCollections
import ServiceKit
import Testing

/// A few vectors that need no files, and what the samples do not show.
@Suite("Writing")
struct WriterTests {
    @Test("JSON escapes quotes, backslashes and control characters, and nothing else")
    func jsonEscapes() {
        #expect(
            Format.json.text("a\"b\\/<>'&\u{2028}é\n\r\t\u{8}\u{C}\u{1}\u{1F}") == #""a\"b\\/<>'&"# + "\u{2028}é"
                + #"\n\r\t\b\f\u0001\u001F""#
        )
    }

    @Test(
        "a number is the shortest text that reads back the same",
        arguments: [
            (0, "0"), (2, "2"), (-2, "-2"), (0.1, "0.1"), (1.5, "1.5"), (1.0 / 3, "0.3333333333333333"), (1e14, "100000000000000"),
            (1e15, "1E+15"), (1.25e15, "1.25E+15"), (1e21, "1E+21"), (1e100, "1E+100"), (0.0001, "0.0001"), (0.00001, "1E-05"),
            (0.000012, "1.2E-05"), (-1.5e-7, "-1.5E-07"), (123456.789, "123456.789"), (.leastNonzeroMagnitude, "5E-324"),
            (Double.greatestFiniteMagnitude, "1.7976931348623157E+308"), (.infinity, "0"), (-.infinity, "0"), (.nan, "0"), (-0.0, "0"),
        ] as [(Double, String)]
    )
    func numbers(number: Double, text: String) {
        #expect(Format.json.text(number) == text)
        #expect(Format.jsv.text(number) == text)
    }

    @Test("whole numbers of every size", arguments: [0, 7, -7, 10, 99, 100, -1000, Int64.max, Int64.min])
    func integers(number: Int64) {
        #expect(Format.json.text(number) == String(number))
    }

    @Test("nulls vanish from objects and maps, not from lists")
    func nulls() {
        let map: OrderedDictionary<String, String?> = ["a": nil, "b": ""]
        #expect(Format.json.text(map) == #"{"b":""}"#)
        #expect(Format.jsv.text(map) == #"{b:""}"#)
        let list: [Int?] = [1, nil]
        #expect(Format.json.text(list) == "[1,null]")
    }

    @Test("JSV quotes what would read as something else", arguments: ["a,b", "a:b", "a\"b", "[a", "a]", "{a", "a}", "a\rb", "a\nb", ""])
    func jsvQuotes(text: String) {
        #expect(Format.jsv.text(text) == "\"\(text.replacing("\"", with: "\"\""))\"")
    }

    @Test("JSV leaves other text bare", arguments: ["a", " a ", "a\\b", "a\tb", "é€", "'a'", "a;b=c"])
    func jsvBare(text: String) {
        #expect(Format.jsv.text(text) == text)
    }

    @Test("JSV for people has a member per line")
    func jsvPretty() {
        let expected = """
            {
            \titems:\u{20}
            \t[
            \t\t{
            \t\t\tid: s:1,
            \t\t\ttags: [],
            \t\t\tdata:\u{20}
            \t\t\t{
            \t\t\t\tk: "a,b:c"
            \t\t\t}
            \t\t}
            \t],
            \ttotalCount: 1
            }
            """.replacing("s:1", with: "s-1")
        let small = Small {
            $0.id = "s-1"
            $0.tags = []
            $0.data = ["k": "a,b:c"]
        }
        guard case .object(let object) = small.wireValue else { return }
        let entries = zip(object.type.schema.allMembers, object.members).filter { ["id", "tags", "data"].contains($0.0.wireName) }
        let value = WireValue.map([
            .init("items", .list([.map(entries.map { .init($0.0.wireName, $0.1) })])), .init("totalCount", .integer(1)),
        ])
        #expect(String(decoding: JSVWriter.pretty(value), as: UTF8.self) == expected)
    }

    @Test("CSV of a list response has a row per item when asked to")
    func csvPerItem() {
        #expect(Format.csv.encode(Acme.list, rows: .perItem) == Format.csv.encode(Acme.smalls, rows: .asOriginal))
        #expect(Format.jsonl.encode(Acme.list, rows: .perItem) == Format.jsonl.encode(Acme.smalls, rows: .asOriginal))
        let empty = Format.csv.encode(ListResponse<Small>(), rows: .perItem)
        #expect(String(decoding: empty, as: UTF8.self) == "Id,Note,N,Ok,Colour,Tags,Data,Main\r\n")
        #expect(Format.jsonl.encode(ListResponse<Small>(), rows: .perItem).isEmpty)
    }

    @Test("a CSV table is its header and its rows, so that it can be sent piece by piece")
    func csvPieces() {
        let rows = Acme.smalls.compactMap { if case .object(let object) = $0.wireValue { CSVWriter.row(object) } else { nil } }
        #expect(CSVWriter.header(of: Small.schema) + rows.joined() == Format.csv.encode(Acme.smalls))
    }

    @Test("CSV of a list of texts is one line without a header")
    func csvValues() {
        #expect(Format.csv.text(["a", "b,c"]) == "a,\"b,c\"\r\n")
    }

    @Test("a callback keeps letters, digits, _, $ and .")
    func jsonp() {
        #expect(String(decoding: JSONP.wrap(Array("{}".utf8), callback: "a.b(1)é-$_"), as: UTF8.self) == "a.b_1___$_({})")
    }
}

extension Format {
    func text(_ value: some WireType) -> String {
        String(decoding: encode(value), as: UTF8.self)
    }
}
