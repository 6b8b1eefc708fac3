import Foundation
import ServiceKit
import Testing

@Suite("Pages asked for with hostile values")
struct HostilePageTests {
    static let values = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "\"\u{301} onfocus=alert(1) x=",
        "<\u{338}script>", "{{frame.title}}", "javascript:alert(1)", "a\r\nSet-Cookie: x=1", "\u{0}\u{202E}",
        String(repeating: "x", count: 100_000),
    ]

    /// What must never come out of a value: markup, or a character that ends an attribute.
    private func check(_ answer: SiteAnswer?, against value: String) throws {
        let text = try #require(answer).text
        #expect(!text.contains("<script>alert") && !text.contains("<img") && !text.contains("onfocus=alert(1) x=\""))
        #expect(!text.contains("\"\u{301}") && !text.contains("<\u{338}") && !text.contains("\u{202E}") && !text.contains("\u{0}"))
        #expect(text.utf8.count < 200_000)
        for header in answer?.headers ?? [] { #expect(!header.value.contains("\r") && !header.value.contains("\n")) }
        #expect(answer?.location?.contains("\n") != true)
    }

    @Test("an operation's name is shown, never run", arguments: values)
    func operation(value: String) throws {
        try check(try Site().get("/json/metadata", ["op": value]), against: value)
    }

    @Test("a language's name is shown, never run", arguments: values)
    func language(value: String) throws {
        try check(try Site().get("/json/metadata", ["op": "ListSessions", "lang": value]), against: value)
        try check(try Site().get("/types/\(value.replacing("/", with: ""))"), against: value)
    }

    @Test("a host that is no host name is not shown", arguments: values)
    func host(value: String) throws {
        let answer = try Site().get("/json/metadata", ["op": "ListSessions"], host: value)
        try check(answer, against: value)
        let shown = value == "javascript:alert(1)" ? "javascript" : "localhost"
        #expect(answer?.text.contains("\nHost: \(shown) \n") == true)
    }

    @Test("a base URL that is none is not linked to", arguments: values)
    func base(value: String) throws {
        for base in [value, "https://\(value)"] {
            let answer = try Site().get("/metadata", baseURL: base)
            try check(answer, against: value)
            #expect(answer?.text.contains("href=\"javascript:") == false)
            try check(try Site().get("/metadata/", baseURL: base), against: value)
        }
    }

    @Test("every page forbids all but the server's own style and script", arguments: ["/metadata", "/json/metadata"])
    func contentSecurityPolicy(path: String) throws {
        for operation in ["", "ListSessions", "Nothing"] {
            let answer = try #require(try Site().get(path, ["op": operation]))
            let policy = try #require(answer.header("Content-Security-Policy"))
            #expect(policy.contains("default-src 'none'") && policy.contains("script-src 'self'") && !policy.contains("unsafe"))
        }
    }

    @Test("no page holds scripts, styles or handlers that the policy would stop")
    func nothingInline() throws {
        for language in ["", "swift"] {
            let html = try #require(try Site().get("/json/metadata", ["op": "NewAISession", "lang": language])).text
            #expect(html.components(separatedBy: "<script").count == 2)
            #expect(!html.contains("style=") && !html.contains("<style"))
            #expect(html.firstMatch(of: /<[^>]* on[a-z]+=/) == nil)
        }
    }
}
