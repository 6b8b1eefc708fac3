import Testing

@testable import ServiceKit

@Suite("What clients send, made safe to show")
struct ClientTextTests {
    @Test("only printable ASCII remains, and not much of it")
    func printable() {
        #expect(ClientText.printable("List Sessions!") == "List Sessions!")
        #expect(ClientText.printable("a\u{301}\n\u{0}é") == "a????")
        #expect(ClientText.printable("\"\u{301}") == "\"?")
        #expect(ClientText.printable(String(repeating: "x", count: 1000)).count == 100)
    }

    @Test(
        "a host loses its port",
        arguments: [("evovoice.io", "evovoice.io"), ("a_b-c.d:80", "a_b-c.d"), ("[2001:db8::1]:443", "[2001:db8::1]"), ("", "localhost")]
    )
    func host(text: String, shown: String) {
        #expect(ClientText.host(text) == shown)
    }

    @Test(
        "a base URL is an http URL or nothing",
        arguments: [
            ("https://a.example", "https://a.example"), ("http://a.example:80/voice/", "http://a.example:80/voice"), ("", ""),
            ("//a.example", ""), ("javascript:alert(1)", ""), ("https://a.example/\"x", ""), ("https://ä.example", ""),
        ]
    )
    func base(text: String, shown: String) {
        #expect(ClientText.base(text) == shown)
    }
}
