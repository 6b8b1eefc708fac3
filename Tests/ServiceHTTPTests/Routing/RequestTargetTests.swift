import Testing

@testable import ServiceHTTP

@Suite("The target of a request line")
struct RequestTargetTests {
    @Test(
        "is a path and a query",
        arguments: [
            ("/a/b?c=d", "/a/b", "c=d"),
            ("/a", "/a", ""),
            ("/a?", "/a", ""),
            ("/a?b?c", "/a", "b?c"),
            ("/a#b?c", "/a", ""),
            ("/a?b#c", "/a", "b"),
            ("http://host:80/a?b", "/a", "b"),
            ("http://host?b", "", "b"),
            ("http://host", "", ""),
            ("HTTPS://host/x", "/x", ""),
            ("/x?u=http://y/z", "/x", "u=http://y/z"),
            ("*", "*", ""),
            ("", "", ""),
            ("//host/x", "//host/x", ""),
        ]
    )
    func parts(target: String, path: String, query: String) {
        let target = RequestTarget(target)
        #expect(target.path == path)
        #expect(target.query == query)
    }
}
