import Contract
import Foundation
import ServiceKit
import Testing

@Suite("Documents for tools")
struct SiteDocumentTests {
    private func json(_ path: String) throws -> [String: Any] {
        let answer = try #require(try Site().get(path))
        #expect(answer.contentType == "application/json; charset=utf-8")
        return try #require(try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
    }

    @Test("the index of types names an absolute URL for each language")
    func typesIndex() throws {
        let index = try json("/types")
        #expect(index["Metadata"] as? String == "https://evovoice.io/types/metadata")
        #expect(index["Swift"] as? String == "https://evovoice.io/types/swift")
        #expect(index.count == 1 + ClientLanguage.all.count + ClientLanguage.variants.count)
        let site = try Site()
        for case let url as String in index.values {
            #expect(site.get(url.replacing("https://evovoice.io", with: ""))?.status == 200, "nothing is at \(url)")
        }
    }

    @Test("the types model holds every operation and type, once")
    func typesModel() throws {
        let model = try json("/types/metadata")
        let operations = try #require(model["operations"] as? [[String: Any]])
        let types = try #require(model["types"] as? [[String: Any]])
        let requests = operations.compactMap { ($0["request"] as? [String: Any])?["name"] as? String }
        #expect(requests == EvoVoice.registry.operations.map { $0.schema.name })
        let names = types.compactMap { $0["name"] as? String }
        #expect(Set(names).count == names.count)
        #expect(names.contains("SessionLogInfo") && names.contains("SortOrders") && names.contains("ListRequest`1"))
        #expect(!names.contains("ListSessions") && !names.contains("ResponseStatus"))
    }

    @Test("the types model names types as .NET does")
    func dotNetNames() throws {
        let operations = try #require(try json("/types/metadata")["operations"] as? [[String: Any]])
        let list = try #require(operations.first { ($0["request"] as? [String: Any])?["name"] as? String == "ListSessions" })
        let request = try #require(list["request"] as? [String: Any])
        let member = try #require((request["properties"] as? [[String: Any]])?.first)
        #expect(member["name"] as? String == "AccountIds")
        #expect(member["type"] as? String == "List`1")
        #expect(member["genericArgs"] as? [String] == ["String"])
        #expect((request["inherits"] as? [String: Any])?["genericArgs"] as? [String] == ["SessionInfo"])
        #expect((list["returnType"] as? [String: Any])?["name"] as? String == "ListResponse`1")
        #expect(list["requiresAuth"] as? Bool == true)
        #expect(list["requiresAnyRole"] == nil)
    }

    @Test("the app's document names the service, its formats and its types", arguments: ["/metadata/app", "/metadata/app.json"])
    func app(path: String) throws {
        let document = try json(path)
        #expect((document["app"] as? [String: Any])?["serviceName"] as? String == "Evo Voice")
        #expect((document["contentTypeFormats"] as? [String: String])?["text/csv"] == "csv")
        #expect(((document["api"] as? [String: Any])?["operations"] as? [Any])?.count == EvoVoice.registry.operations.count)
    }

    @Test("the list of operations comes in the format asked for")
    func operations() throws {
        let site = try Site()
        let list = try JSONSerialization.jsonObject(with: Data(try #require(site.get("/operations/metadata")).body)) as? [[String: Any]]
        #expect(list?.count == EvoVoice.registry.operations.count)
        let sessions = try #require(list?.first { $0["name"] as? String == "ListSessions" })
        #expect(sessions["responseName"] as? String == "ListResponse<SessionInfo>")
        #expect(sessions["routes"] as? [String: String] == ["/sessions": "GET"])
        let csv = try #require(site.get("/operations/metadata", ["format": "csv"]))
        #expect(csv.contentType == "text/csv")
        #expect(csv.text.hasPrefix("Name,ResponseName,"))
        #expect(csv.text.components(separatedBy: "\r\n").count == EvoVoice.registry.operations.count + 2)
    }

    @Test("client code takes its options from the query and says when it was made")
    func clientCode() throws {
        let site = try Site()
        let code = try #require(site.get("/types/Python", ["includetypes": "ListSessions"]))
        #expect(code.contentType == "text/plain; charset=utf-8")
        #expect(code.text.contains("Date: 1970-01-01 00:00:00"))
        #expect(code.text.contains("BaseUrl: https://evovoice.io"))
        #expect(code.text.contains("class ListSessions(") && !code.text.contains("class NewAISession("))
        #expect(site.get("/types/mjs")?.contentType == "text/javascript; charset=utf-8")
    }

    @Test("an option that makes no sense is a 400 that names it, an unknown language a 404")
    func badOptions() throws {
        let bad = try #require(try Site().get("/types/swift", ["MakePartial": "perhaps"]))
        #expect(bad.status == 400)
        #expect(bad.text.contains("MakePartial"))
        #expect(try Site().get("/types/cobol")?.status == 404)
    }
}
