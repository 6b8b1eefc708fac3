import ServiceKit
import Testing

@Suite("What pages link to")
struct SiteAssetTests {
    @Test("style, script and icon may be kept, and are named by their bytes", arguments: ["style.css", "site.js", "icon.svg"])
    func assets(name: String) throws {
        let answer = try #require(try Site().get("/metadata/\(name)"))
        #expect(answer.status == 200)
        #expect(!answer.body.isEmpty)
        #expect(answer.header("Cache-Control") == "public, max-age=86400")
        #expect(answer.etag != nil)
    }

    @Test("pages link to this version of style and script")
    func versions() throws {
        let site = try Site()
        let page = try #require(site.get("/metadata")).text
        for name in ["style.css", "site.js"] {
            let tag = try #require(site.get("/metadata/\(name)")?.etag)
            #expect(page.contains("/metadata/\(name)?v=\(tag.dropFirst().dropLast())\""))
        }
    }

    @Test(
        "documents and pages have a tag, so that a copy can be checked",
        arguments: ["/metadata", "/openapi.json", "/types", "/types/metadata"]
    )
    func tags(path: String) throws {
        let site = try Site()
        let answer = try #require(site.get(path))
        #expect(answer.etag != nil)
        #expect(answer.etag == site.get(path)?.etag)
        #expect(answer.etag != site.get(path, baseURL: "https://other.example")?.etag)
    }

    @Test("a copy that is still right is not sent again", arguments: ["TAG", "W/TAG", "\"x\", TAG", "*"])
    func revalidation(header: String) throws {
        let answer = try #require(try Site().get("/metadata"))
        let tag = try #require(answer.etag)
        let second = answer.revalidated(ifNoneMatch: header.replacing("TAG", with: tag))
        #expect(second.status == 304)
        #expect(second.body.isEmpty)
        #expect(second.etag == tag)
    }

    @Test("another copy, or a page that is no success, is sent whole")
    func noRevalidation() throws {
        let answer = try #require(try Site().get("/metadata"))
        #expect(answer.revalidated(ifNoneMatch: nil) == answer)
        #expect(answer.revalidated(ifNoneMatch: "\"0123456789abcdef\"") == answer)
        let problem = try #require(try Site().get("/json/metadata", ["op": "Nothing"]))
        #expect(problem.revalidated(ifNoneMatch: "*") == problem)
    }
}
