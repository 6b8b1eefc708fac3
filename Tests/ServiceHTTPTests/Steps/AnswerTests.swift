import ServiceKit
import Testing

@testable import ServiceHTTP

@Suite("Answers")
struct AnswerTests {
    private static let contentTypes: [(String, String)] = [
        ("json", "application/json; charset=utf-8"), ("xml", "application/xml"), ("jsv", "application/jsv"), ("csv", "text/csv"),
        ("jsonl", "text/jsonl"), ("html", "text/html"),
    ]

    @Test("name their content type exactly, and what they vary with", arguments: contentTypes)
    func headers(format: String, contentType: String) async throws {
        try await Shop.open { shop in
            let answer = try await shop.get("/things/1?format=\(format)")
            #expect(answer.status == 200)
            #expect(answer["Content-Type"] == contentType)
            #expect(answer["Vary"] == (format == "html" ? "Accept, Accept-Encoding" : "Accept"))
            #expect(answer["Content-Length"] == String(answer.body.count))
            #expect(answer["Content-Disposition"] == (format == "csv" ? #"attachment;filename="GetThing.csv""# : nil))
            #expect(answer["X-Request-Id"]?.count == 20)
            #expect(answer["Date"]?.hasSuffix(" GMT") == true)
            #expect(answer["Connection"] == nil)
        }
    }

    @Test("of one stored document are the document in every format")
    func document() async throws {
        try await Shop.open { (shop) async throws in
            #expect(try await shop.get("/things/1.json").body == Things.documents(1))
            #expect(
                try await shop.get("/things/1.csv").text
                    == "Id,Name,Price,Size,Tags\r\n1,\"Thing, \"\"1\"\" {x}\",1.5,Large,\"[a,\"\"b,c\"\"]\"\r\n"
            )
            #expect(try await shop.get("/things/1.jsv").text == #"{id:1,name:"Thing, ""1"" {x}",price:1.5,size:Large,tags:[a,"b,c"]}"#)
            #expect(
                try await shop.get("/things/1.xml").text.contains(
                    #"<Thing xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/Shop.Api"><Id>1</Id>"#
                )
            )
        }
    }

    @Test("of a list are a row per item in CSV and JSON lines, with the totals in headers")
    func rows() async throws {
        try await Shop.open { shop in
            let csv = try await shop.get("/things.csv?max=2")
            #expect(csv.text.split(separator: "\r\n").count == 3)
            #expect(csv.text.hasPrefix("Id,Name,Price,Size,Tags\r\n1,"))
            let lines = try await shop.get("/things.jsonl?max=2")
            #expect(lines.text.split(separator: "\n").map { $0.prefix(9) } == [#"{"id":"1""#, #"{"id":"2""#])
            #expect(lines.text.hasSuffix("}\n"))
            for answer in [csv, lines] {
                #expect(answer["X-Total-Count"] == "7")
                #expect(answer["X-Total-Pages"] == "4")
                #expect(answer["X-Has-More-Pages"] == "true")
            }
            #expect(try await shop.get("/things")["X-Total-Count"] == nil)
        }
    }

    @Test("of a list are the whole class in JSV, XML and HTML")
    func envelopes() async throws {
        try await Shop.open { shop in
            let jsv = try await shop.get("/things.jsv?max=1")
            #expect(
                jsv.text
                    == #"{items:[{id:1,name:"Thing, ""1"" {x}",price:1.5,size:Large,tags:[a,"b,c"]}],totalCount:7,totalPages:4,hasMorePages:True}"#
            )
            let xml = try await shop.get("/things.xml?max=1")
            #expect(xml.text.hasPrefix(#"<?xml version="1.0" encoding="utf-8"?><ListOfOfThing"#))
            #expect(xml.text.contains("<HasMorePages>true</HasMorePages><Items><Thing><Id>1</Id>"))
            #expect(xml.text.hasSuffix("</Thing></Items><TotalCount>7</TotalCount><TotalPages>4</TotalPages></\(Self.rootName(xml.text))>"))
            let html = try await shop.get("/things.html?max=1")
            #expect(html.text.contains("ListThings Snapshot of "))
            #expect(html.text.contains("Thing, &quot;1&quot; {x}") || html.text.contains("Thing, &#34;1&#34; {x}"))
            #expect(html.text.contains("?max=1&amp;format=json"))
        }
    }

    private static func rootName(_ xml: String) -> Substring {
        xml.dropFirst(#"<?xml version="1.0" encoding="utf-8"?><"#.count).prefix { $0 != " " }
    }

    @Test("of nothing are 204, of bytes are the bytes")
    func others() async throws {
        try await Shop.open { shop in
            let nothing = try await shop.send("DELETE", "/things/1", ["Authorization": "Bearer admin-key"])
            #expect(nothing.status == 204)
            #expect(nothing["Content-Type"] == nil)
            #expect(nothing["Content-Length"] == nil)
            for target in ["/picture", "/picture.csv", "/api/GetPicture"] {
                let picture = try await shop.get(target)
                #expect(picture["Content-Type"] == "image/png")
                #expect(picture.body == [1, 2, 3])
            }
        }
    }

    @Test("a snapshot page does not show secrets")
    func secrets() async throws {
        try await Shop.open { shop in
            let answer = try await shop.post("/sign-in", form: "userName=ann&password=hunter2", ["Accept": "text/html"])
            #expect(answer.status == 200)
            #expect(!answer.text.contains("hunter2"))
            #expect(try await shop.get("/things.html?name=visible").text.contains("visible"))
        }
    }

    @Test("/api lists the operations by tag")
    func index() async throws {
        try await Shop.open { shop in
            for path in ["/api", "/api/"] {
                let answer = try await shop.get(path)
                #expect(answer["Content-Type"] == "application/json; charset=utf-8")
                #expect(
                    answer.text.contains(
                        #"{"name":"ListThings","returns":"ListOf","description":"All things","links":{"api":"/api/ListThings"}}"#
                    )
                )
            }
        }
    }

    @Test("pages are asked after the user routes, and / leads home")
    func pages() async throws {
        let page = BuiltInPath { request in
            switch request.segments.first {
            case "things", "readme":
                .content(RawContent(contentType: "text/plain", bytes: Array("page".utf8)), headers: [Header("X-Page", "1")])
            case "old": .redirect("/readme")
            default: nil
            }
        }
        try await Shop.open(pages: [page]) { shop in
            #expect(try await shop.get("/readme").text == "page")
            #expect(try await shop.get("/readme")["X-Page"] == "1")
            #expect(try await shop.get("/things").text != "page")
            #expect(try await shop.get("/things/1/2").text == "page")
            #expect(try await shop.send("POST", "/readme").status == 404)
            let old = try await shop.get("/old")
            #expect(old.status == 302)
            #expect(old["Location"] == "/readme")
            #expect(try await shop.get("/")["Location"] == "/metadata")
        }
    }

    @Test("what would end a header is dropped from it")
    func headerInjection() async throws {
        let page = BuiltInPath { _ in .redirect("/x\r\nSet-Cookie: evil=1") }
        try await Shop.open(pages: [page]) { shop in
            let answer = try await shop.get("/anything")
            #expect(answer["Location"] == "/xSet-Cookie: evil=1")
            #expect(answer["Set-Cookie"] == nil)
        }
    }
}
