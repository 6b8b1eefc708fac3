import Contract
import Foundation
import ServiceKit
import Testing

@Suite("The index of operations")
struct IndexPageTests {
    private func page(_ settings: MetadataSettings? = nil) throws -> PageText {
        PageText(html: try #require(try Site(settings: settings).get("/metadata")).text)
    }

    @Test("lists every operation, sorted by name, with a link for each format in order")
    func everyOperation() throws {
        let rows = try page().rows(ofTables: "operations")
        #expect(rows.map { $0[0] } == EvoVoice.registry.operations.map { $0.schema.name }.sorted())
        for row in rows { #expect(row[1...5] == ["JSON", "XML", "JSV", "CSV", "JSONL"]) }
    }

    @Test("links lead to the operation's page in the format")
    func links() throws {
        let html = try page().html
        for format in ["json", "xml", "jsv", "csv", "jsonl"] {
            #expect(html.contains("href=\"https://evovoice.io/\(format)/metadata?op=ListSessions\""))
        }
        #expect(!html.contains("/html/metadata"))
    }

    @Test("an icon says what a protected operation requires, and nothing stands beside an open one")
    func icons() throws {
        let html = try page().html
        let row = { (name: String) in html.components(separatedBy: "<tr ").first { $0.contains(">\(name)</a>") } ?? "" }
        #expect(row("ListSessions").contains("title=\"Requires Authentication\""))
        #expect(row("ListAISessions").contains("title=\"Requires Roles: SystemAdministrator?\""))
        #expect(!row("Authenticate").isEmpty)
        #expect(!row("Authenticate").contains("icons"))
    }

    @Test("an operation without implementation carries a badge, the others none")
    func badges() throws {
        let html = try page(MetadataSettings(traits: { OperationTraits(isImplemented: $0.schema.name != "SyncIntegration") })).html
        let marked = html.components(separatedBy: "<tr ").filter { $0.contains("not implemented yet") }
        #expect(marked.count == 1)
        #expect(marked.first?.contains(">SyncIntegration</a>") == true)
    }

    @Test("names the clients of every language and the documents beside the pages")
    func otherLinks() throws {
        let html = try page().html
        for language in ClientLanguage.all { #expect(html.contains("<a href=\"https://evovoice.io/types/\(language.key)\">")) }
        #expect(html.contains("<a href=\"https://evovoice.io/openapi.json\">OpenAPI 3.1</a>"))
        #expect(html.contains("<a href=\"https://evovoice.io/operations/metadata\">Operations Metadata</a>"))
    }

    @Test("the same page is at the path of each format, in any case")
    func otherPaths() throws {
        let site = try Site()
        let index = try #require(site.get("/metadata"))
        for path in ["/json/metadata", "/XML/Metadata", "/jsonl/metadata"] { #expect(site.get(path) == index) }
    }

    @Test("a slash at the end redirects")
    func redirect() throws {
        let answer = try #require(try Site().get("/metadata/"))
        #expect(answer.status == 302)
        #expect(answer.location == "https://evovoice.io/metadata")
    }

    @Test(
        "paths of others are not answered",
        arguments: ["/html/metadata", "/pdf/metadata", "/sessions", "/", "/metadata/secret", "/types/a/b"]
    )
    func notOurs(path: String) throws {
        #expect(try Site().get(path, ["op": "ListSessions"]) == nil)
    }
}
