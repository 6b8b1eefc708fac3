import Contract
import Foundation
import ServiceKit
import Testing

@Suite("Operation pages")
struct OperationPageTests {
    private func page(_ operation: String, _ format: String = "json", language: String = "") throws -> PageText {
        PageText(html: try #require(try Site().get("/\(format)/metadata", ["op": operation, "lang": language])).text)
    }

    private func samples(_ operation: String, _ format: String) throws -> [String] {
        let page = try page(operation, format)
        return page.elements("<pre class=\"request\">", "pre") + page.elements("<pre class=\"response\">", "pre")
    }

    @Test("the page of an operation is what was recorded")
    func golden() throws {
        let recorded = ["NewAISession": try page("NewAISession", language: "python"), "GetSession": try page("GetSession", "xml")]
        for (name, page) in recorded {
            // Versions of style and script change with every touch.
            try GoldenFile("metadata/\(name).html").expect(page.html.replacing(/\?v=[0-9a-f]{16}/, with: ""))
        }
    }

    @Test("every operation has a page in every format", arguments: Format.withMetadata)
    func everyPage(format: Format) throws {
        let site = try Site()
        for operation in EvoVoice.registry.operations {
            let name = operation.schema.name
            let answer = try #require(site.get("/\(format.name)/metadata", ["op": name]))
            #expect(answer.status == 200)
            #expect(answer.contentType == "text/html; charset=utf-8")
            let text = answer.text
            #expect(text.contains("<h2>\(name)</h2>"))
            #expect(text.contains("<h3>HTTP + \(format.placeholder.uppercased())</h3>"))
            #expect(!text.contains("{{"), "a template is left open on the page of \(name)")
        }
    }

    @Test("there is a source view in every language", arguments: ClientLanguage.all.map(\.key))
    func everySource(language: String) throws {
        let site = try Site()
        for name in ["ListSessions", "DeleteSessions", "Authenticate"] {
            let answer = try #require(site.get("/json/metadata", ["op": name, "lang": language]))
            #expect(answer.text.contains("<code class=\"language-\(language)\" lang=\"\(language)\">"))
            #expect(answer.text.contains("/types/\(language)?IncludeTypes=\(name).*"))
        }
    }

    @Test("names are found in any case")
    func anyCase() throws {
        #expect(try page("listsessions").html == (try page("ListSessions").html))
    }

    @Test("only the JSON page tells of callbacks")
    func callbacks() throws {
        #expect(try page("ListSessions", "json").html.contains("?callback=myCallback"))
        #expect(!(try page("ListSessions", "xml").html.contains("?callback=")))
    }

    @Test("several routes and roles are all listed")
    func routesAndRoles() throws {
        let rows = try page("TestSchedule").rows(ofTables: "routes", "authentication")
        #expect(rows.contains(["POST", "/customers/{customerId}/test-schedule"]))
        #expect(rows.contains(["POST", "/endpoints/{endpointId}/test-schedule"]))
        #expect(rows.first?.first == "Requires any of the roles:")
        #expect(try page("StartFlow").rows(ofTables: "routes") == [["All Verbs", "/flows/start"]])
    }

    @Test("an operation without routes shows its predefined path")
    func withoutRoutes() throws {
        let page = try page("ListLogEntries")
        #expect(!page.html.contains("The following routes"))
        #expect(try samples("ListLogEntries", "csv").first?.hasPrefix("POST /csv/reply/ListLogEntries HTTP/1.1 \n") == true)
    }

    @Test("an operation that answers nothing has no sample answer")
    func withoutAnswer() throws {
        #expect(try samples("DeleteSessions", "json").count == 1)
        #expect(try samples("ListSessions", "json").count == 2)
    }

    @Test("XML samples are indented by two spaces and have no declaration")
    func xml() throws {
        let answer = try #require(try samples("GetSession", "xml").last)
        #expect(answer.contains("\n\n<SessionInfo xmlns:i="))
        #expect(answer.contains("\n  <AccountId"))
        #expect(!answer.contains("<?xml"))
    }

    @Test("JSV samples are in the pretty form, under JSV's old content type")
    func jsv() throws {
        let request = try #require(try samples("NewAISession", "jsv").first)
        #expect(request.contains("Content-Type: text/jsv\n"))
        #expect(request.hasSuffix("\n\n{\n\taccountId: String,\n\tpurpose: String\n}"))
    }

    @Test("the sample names the host without its port", arguments: [("localhost:8080", "localhost"), ("[::1]:8080", "[::1]")])
    func host(header: String, shown: String) throws {
        let answer = try #require(try Site().get("/json/metadata", ["op": "ListSessions"], host: header))
        #expect(answer.text.contains("\nHost: \(shown) \n"))
    }

    @Test("an unknown operation is a 404 that names it")
    func unknownOperation() throws {
        let answer = try #require(try Site().get("/json/metadata", ["op": "ListUnicorns"]))
        #expect(answer.status == 404)
        #expect(answer.text.contains("The operation &#39;ListUnicorns&#39; does not exist for this service"))
    }

    @Test("an unknown language is told of on the operation's page")
    func unknownLanguage() throws {
        let answer = try #require(try Site().get("/json/metadata", ["op": "ListSessions", "lang": "cobol"]))
        #expect(answer.status == 404)
        #expect(answer.text.contains("<pre class=\"problem\">There is no client code in &#39;cobol&#39;</pre>"))
        #expect(answer.text.contains("<h2>ListSessions</h2>"))
    }

    @Test("an operation without implementation says so")
    func badge() throws {
        let site = try Site(settings: MetadataSettings(traits: { OperationTraits(isImplemented: $0.schema.name == "ListSessions") }))
        #expect(site.get("/json/metadata", ["op": "GetSession"])?.text.contains("declared, not implemented yet") == true)
        #expect(site.get("/json/metadata", ["op": "ListSessions"])?.text.contains("not implemented yet") == false)
    }
}
