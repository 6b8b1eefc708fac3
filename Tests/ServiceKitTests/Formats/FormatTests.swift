import OrderedCollections
import ServiceKit
import Testing

@Suite("Formats")
struct FormatTests {
    @Test("are found by name, in lower case only")
    func names() {
        #expect(Format.allCases.map(\.name) == ["json", "xml", "jsv", "html", "csv", "jsonl"])
        for format in Format.allCases { #expect(Format(name: format.name) == format) }
        #expect(Format(name: "JSON") == nil)
        #expect(Format(name: "other") == nil)
        #expect(Format.withMetadata.map(\.placeholder) == ["json", "xml", "jsv", "csv", "other"])
    }

    @Test(
        "are found by content type",
        arguments: [
            ("application/json", .json), ("APPLICATION/JSON; charset=utf-8", .json), ("text/json", .json), ("application/xml", .xml),
            ("text/xml;a=b", .xml),
            ("application/jsv", .jsv), ("text/jsv", .jsv), ("text/csv", .csv), ("text/jsonl", .jsonl), ("text/html", .html),
            ("text/plain", nil), ("", nil),
        ] as [(String, Format?)]
    )
    func contentTypes(type: String, format: Format?) {
        #expect(Format(contentType: type) == format)
    }

    @Test("only JSON names its character set")
    func headers() {
        #expect(Format.json.contentTypeHeader == "application/json; charset=utf-8")
        #expect(Format.csv.contentTypeHeader == "text/csv")
    }

    @Test("an empty body is an empty object", arguments: Format.allCases)
    func empty(format: Format) throws {
        #expect(try format.decode(" \r\n".utf8, as: Small.typeRef) == .map([]))
    }

    @Test("HTML is not read")
    func html() {
        #expect(throws: FormatError.self) { try Format.html.decode("<html>".utf8, as: Small.typeRef) }
    }

    @Test("JSON lines: the first is read, or each of them for a list; an error has its place in the whole")
    func jsonLines() throws {
        let lines = "\n{\"n\":1}\r\n \n{\"n\":2}\n"
        #expect(try Small(wire: Format.jsonl.decode(lines.utf8, as: Small.typeRef)).n == 1)
        #expect(try [Small](wire: Format.jsonl.decode(lines.utf8, as: [Small].typeRef)).map(\.n) == [1, 2])
        let error = #expect(throws: FormatError.self) { try Format.jsonl.decode("{}\n{\"n\":]}".utf8, as: [Small].typeRef) }
        #expect(error?.offset == 8)
    }

    @Test("CSV: names in any case, empty cells absent, quotes and line ends inside cells")
    func csv() throws {
        let table = "ID,n,NOTE,Tags\r\n\"a \"\"b\"\"\",4,\"x\r\ny\",\"[p,q]\"\n\nc\n"
        let rows = try [Small](wire: Format.csv.decode(table.utf8, as: [Small].typeRef))
        #expect(rows.map(\.id) == ["a \"b\"", "c"])
        #expect(rows.map(\.n) == [4, 0])
        #expect(rows.first?.note == "x\r\ny" && rows.first?.tags == ["p", "q"])
        #expect(try Small(wire: Format.csv.decode("Id\n".utf8, as: Small.typeRef)) == Small())
    }

    @Test("malformed CSV is refused", arguments: ["a\n\"x", "a\n\"x\"y", "a\nx\"y", "a\n1,2", "\"a", "a\n\u{0}\""])
    func malformedCSV(table: String) {
        #expect(throws: FormatError.self) { try Format.csv.decode(table.utf8, as: [Small].typeRef) }
    }
}

@Suite("Sample values")
struct SampleValueTests {
    @Test("every member has a value")
    func members() {
        let expected =
            #"{"id":"String","note":"String","n":0,"ok":false,"colour":"Red","tags":["String"],"data":{"String":"String"},"#
            + #""main":{"name":"String","qty":0,"price":0,"colour":"Red"}}"#
        #expect(Format.json.text(SampleValue.make(for: Small.typeRef)) == expected)
    }

    @Test("scalars of every kind")
    func scalars() {
        guard case .object(let widget) = SampleValue.make(for: Widget.typeRef) else { return #expect(Bool(false), "no object") }
        let json = String(decoding: JSONWriter.encode(WireValue.object(widget), dates: .milliseconds), as: UTF8.self)
        #expect(json.contains(#""maybeNone":0"#) && json.contains(#""maybeColour":"Red""#) && json.contains(#""blob":"AA==""#))
        #expect(json.contains(#""when":"\/Date(-62135596800000-0000)\/""#) && json.contains(#""took":"PT0S""#))
    }

    @Test("a type is nested in itself three deep")
    func nesting() {
        let text = Format.json.text(SampleValue.make(for: Tree.typeRef))
        #expect(text == #"{"name":"String","children":[{"name":"String","children":[{"name":"String","children":[null]}]}]}"#)
    }
}

@Suite("Snapshot page")
struct HTMLSnapshotTests {
    private func page(_ response: WireValue) -> String {
        let date = DateTime(milliseconds: 1_709_618_828_090)
        let links = [HTMLSnapshot.Link(title: "JSON", address: "/things?a=1&format=json")]
        let request = Small { $0.note = "</script><script>alert(1)</script>" }.wireValue
        return String(
            decoding: HTMLSnapshot.page(operation: "ListThings", request: request, response: response, date: date, links: links),
            as: UTF8.self
        )
    }

    @Test("shows title, links, tables and the JSON of both sides")
    func content() {
        let page = page(Acme.list.wireValue)
        #expect(page.contains("<title>ListThings Snapshot of 2024-03-05 06:07:08 UTC</title>"))
        #expect(page.contains(#"<a href="/things?a=1&amp;format=json">JSON</a>"#))
        #expect(page.contains("<th scope=\"col\">note</th>") && page.contains("<td>x, &quot;y&quot;</td>"))
        #expect(page.contains(#"{&quot;items&quot;:[{&quot;id&quot;:&quot;s-1&quot;"#))
    }

    @Test(
        "nothing that arrives becomes markup",
        arguments: ["<b>", "</script><script>alert(1)</script>", "\" onload=\"x", "https://x/\"><script>", "javascript:alert(1)"]
    )
    func escaping(text: String) {
        let page = page(.map([.init(text, .list([.text(text), .map([.init(text, .text(text))])]))]))
        #expect(!page.contains("<script") && !page.contains("<b>") && !page.contains("onload=\"") && !page.contains("href=\"javascript"))
    }

    @Test("is complete by itself")
    func selfContained() {
        let page = page(Acme.widget.wireValue)
        for element in ["src=", "<link", "@import", "url("] { #expect(!page.contains(element)) }
    }
}
