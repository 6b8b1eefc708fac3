import Foundation
import ServiceKit
import Testing

@Suite("Pages against the published pages", .enabled(if: Seed.areAvailable, "the pages are not at ../shared/seeds"))
struct SeedPageTests {
    /// One page as it was asked for when it was saved.
    struct Request: CustomTestStringConvertible, Sendable {
        let number: String
        let path: String
        let operation: String
        let language: String?

        var testDescription: String { "seed \(number): \(operation) at \(path) in \(language ?? "tables")" }

        static let sources = [
            Request(number: "001", path: "/csv/metadata", operation: "NewAISession", language: "mjs"),
            Request(number: "002", path: "/json/metadata", operation: "ListSessions", language: "swift"),
            Request(number: "003", path: "/json/metadata", operation: "ListSessions", language: "vbnet"),
            Request(number: "004", path: "/csv/metadata", operation: "NewAISession", language: "python"),
        ]
        static let tables = Request(number: "000", path: "/jsonl/metadata", operation: "ListAISessions", language: nil)

        func page() throws -> PageText {
            let query: KeyValuePairs = ["op": operation, "lang": language ?? ""]
            return PageText(html: try #require(try Site().get(path, query)).text)
        }

        func seed() throws -> String {
            let files = try FileManager.default.contentsOfDirectory(atPath: Seed.folder.path)
            let file = try #require(files.first { $0.hasPrefix(number) })
            return try String(contentsOf: Seed.folder.appending(path: file), encoding: .utf8)
        }
    }

    @Test("every line stands on the page, in order, to the letter", arguments: Request.sources)
    func lines(request: Request) throws {
        // The first of them was saved as Markdown, without indentation and with its tables drawn.
        let isMarkdown = request.number == "001"
        let shape = { (line: Substring) in isMarkdown ? line.trimmingCharacters(in: .whitespaces) : String(line) }
        let page = try request.page().lines(betweenCells: isMarkdown ? " | " : "").map { shape($0[...]) }
        let seed = try request.seed().split(separator: "\n").map(shape).filter { !$0.isEmpty && $0 != "|---|" && $0 != "|---|---|" }
        var rest = page[...]
        for line in seed {
            let wanted = isMarkdown ? line.trimmingCharacters(in: CharacterSet(charactersIn: "| ")) : line
            let found = rest.firstIndex(of: wanted)
            #expect(found != nil, "not on the page, or not in its place: \(line)")
            if let found { rest = rest[(found + 1)...] }
        }
    }

    @Test("the tables hold the rows of the published page and no others")
    func tables() throws {
        let page = try Request.tables.page()
        let rows = page.rows(ofTables: "authentication", "routes", "params", "enum").map { cells in
            cells.joined(separator: " | ").trimmingCharacters(in: CharacterSet(charactersIn: "| "))
        }
        let seed = try Request.tables.seed().split(separator: "\n").filter { $0.hasPrefix("|") && !$0.hasPrefix("|---") }
        #expect(rows == seed.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "| ")) })
    }

    @Test("the text below the tables is that of the published page")
    func textBelowTables() throws {
        let page = try Request.tables.page()
        let squeezed = { (text: String) in text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let whole = squeezed(page.lines().joined(separator: "\n"))
        let seed = try Request.tables.seed().split(separator: "\n").filter { !$0.hasPrefix("|") }
        #expect(seed.count == 7)
        for line in seed {
            #expect(whole.contains(squeezed(String(line))), "not on the page: \(line)")
        }
    }

    @Test(
        "the sample exchange is that of the published page, with its trailing spaces",
        arguments: Request.sources.filter { $0.number != "001" }
    )
    func exchange(request: Request) throws {
        let page = try request.page()
        let samples = page.elements("<pre class=\"request\">", "pre") + page.elements("<pre class=\"response\">", "pre")
        #expect(samples.count == 2)
        let seed = try #require(try request.seed().components(separatedBy: "replaced with actual values.").last)
        #expect(seed.trimmingCharacters(in: .newlines) == samples.joined(separator: "\n"))
    }
}
