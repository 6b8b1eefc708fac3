import ServiceKit
import Testing

@testable import ServiceHTTP

@Suite("The format of an answer")
struct ChooseFormatTests {
    private func format(_ target: String = "/things", accept: String?, contentType: String? = nil) throws -> ChosenFormat {
        var headers: [Header] = []
        if let accept { headers.append(Header("Accept", accept)) }
        if let contentType { headers.append(Header("Content-Type", contentType)) }
        let info = RequestInfo(target: target, headers: headers)
        let segments = try RequestTarget(info.path).segments()
        let router = Router(Shop.registry, pages: [], home: nil)
        guard case .operation(let operation) = router.destination(of: info, segments) else { return info.chooseFormat(for: nil, segments) }
        return info.chooseFormat(for: operation, segments)
    }

    @Test(
        "follows Accept, without its order and weights",
        arguments: [
            (nil, Format.json),
            ("", .json),
            ("*/*", .json),
            ("application/json", .json),
            ("APPLICATION/JSON", .json),
            ("text/html", .html),
            ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", .html),
            ("application/xml,application/json", .json),
            ("application/xml;q=1, application/json;q=0.1", .json),
            ("application/json;q=0, application/xml", .xml),
            ("application/xml", .xml),
            ("application/jsv", .jsv),
            ("text/csv", .csv),
            ("text/jsonl", .jsonl),
            ("text/csv, application/json", .json),
            ("text/xml", .json),
            ("image/png", .json),
            ("a/b;;q, ,;=", .json),
        ] as [(String?, Format)]
    )
    func accept(header: String?, expected: Format) throws {
        #expect(try format(accept: header).format == expected)
    }

    @Test("with */* is that of the request's own body, unless it is a form")
    func echoesContentType() throws {
        #expect(try format(accept: "*/*", contentType: "application/json; charset=utf-8").format == .json)
        #expect(try format(accept: "*/*", contentType: "application/xml").format == .xml)
        #expect(try format(accept: "*/*", contentType: "application/x-www-form-urlencoded").format == .json)
        #expect(try format(accept: "application/json, application/xml", contentType: "application/xml").format == .xml)
        #expect(try format(accept: nil, contentType: "application/xml").format == .json)
    }

    @Test(
        "is fixed by a suffix, then callback, then format",
        arguments: [
            ("/things.xml", Format.xml, nil),
            ("/things.xml?format=csv", .xml, nil),
            ("/things.csv/", .csv, nil),
            ("/things.json?callback=f", .json, "f"),
            ("/things.xml?callback=f", .xml, nil),
            ("/things?callback=f&format=xml", .json, "f"),
            ("/things?callback=", .html, nil),
            ("/things?format=csv", .csv, nil),
            ("/things?FORMAT=CSV", .csv, nil),
            ("/things?format=json.pretty", .json, nil),
            ("/things?format=nonsense", .html, nil),
            ("/things?format=", .html, nil),
            ("/things.JSON", .html, nil),
        ] as [(String, Format, String?)]
    )
    func fixed(target: String, expected: Format, callback: String?) throws {
        let chosen = try format(target, accept: "text/html")
        #expect(chosen.format == expected)
        #expect(chosen.callback == callback)
    }

    @Test(
        "on predefined routes is the path's, whatever Accept says",
        arguments: [
            ("/json/reply/ListThings", Format.json),
            ("/JSON/Reply/listthings", .json),
            ("/csv/oneway/ListThings", .csv),
            ("/xml/reply/ListThings?format=jsv", .jsv),
            ("/api/ListThings", .json),
            ("/API/listthings", .json),
            ("/api/ListThings.csv", .csv),
            ("/api/ListThings.csv?format=xml", .xml),
            ("/api/Unknown", .json),
            ("/api/Unknown.xml", .xml),
            ("/jsv/reply/Unknown", .jsv),
        ]
    )
    func predefined(target: String, expected: Format) throws {
        #expect(try format(target, accept: "text/html").format == expected)
    }

    @Test("a suffix that is no format stays part of the path")
    func otherSuffix() throws {
        let router = Router(Shop.registry, pages: [], home: nil)
        let info = RequestInfo(target: "/files/a.pdf")
        guard case .operation(let target) = router.destination(of: info, ["files", "a.pdf"]) else {
            Issue.record("no route")
            return
        }
        #expect(target.values == [WireValue.Entry("Path", .text("a.pdf"))])
        guard case .unknownPath = router.destination(of: RequestInfo(target: "/things.other"), ["things.other"]) else {
            Issue.record("/things.other leads somewhere")
            return
        }
    }
}
