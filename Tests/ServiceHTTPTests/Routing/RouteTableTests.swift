public import ServiceKit
import Testing

@testable import ServiceHTTP

@Suite("User routes")
struct RouteTableTests {
    private let table = RouteTable(Shop.registry)

    /// The operation a path leads to, with the path's values.
    private func route(_ verb: String, _ path: String) throws -> String {
        switch table.match(verb: verb, try RequestTarget(path).segments()) {
        case .operation(let operation, let values):
            return ([operation.schema.name] + values.map { "\($0.name)=\($0.value.shown)" }).joined(separator: " ")
        case .wrongVerb(let allowed): return "only \(allowed.joined(separator: " "))"
        case .none: return "none"
        }
    }

    @Test(
        "a path leads to its operation",
        arguments: [
            ("/things", "ListThings"),
            ("/THINGS", "ListThings"),
            ("/things/", "ListThings"),
            ("//things//", "ListThings"),
            ("/things/42", "GetThing Id=42"),
            ("/Things/A%2FB", "GetThing Id=A/B"),
            ("/things/%7Bx%7D", "GetThing Id={x}"),
            ("/things/a+b", "GetThing Id=a+b"),
            ("/things/%C3%A9", "GetThing Id=é"),
            ("/th%69ngs", "ListThings"),
            ("/things/1/2", "none"),
            ("/thing", "none"),
            ("/", "none"),
            ("/files", "GetFile Path="),
            ("/files/a/b/c", "GetFile Path=a/b/c"),
            ("/files/special", "GetFile Path=special"),
        ]
    )
    func leads(path: String, expected: String) throws {
        #expect(try route("GET", path) == expected)
    }

    @Test("literals beat variables, variables beat wildcards")
    func scoring() throws {
        #expect(try route("GET", "/files/special/readme") == "GetReadme")
        #expect(try route("GET", "/files/special/other") == "GetSpecialFile Name=other")
        #expect(try route("GET", "/files/special/other/deep") == "GetFile Path=special/other/deep")
    }

    @Test("what looks like a way out of the tree is text")
    func tricks() throws {
        #expect(try route("GET", "/files/../../etc/passwd") == "GetFile Path=../../etc/passwd")
        #expect(try route("GET", "/things/%2e%2e") == "GetThing Id=..")
        #expect(try route("GET", "/things/..%5c..") == #"GetThing Id=..\.."#)
        #expect(try route("GET", "/things/%00") == "GetThing Id=\0")
        #expect(try route("GET", "/things/%252e") == "GetThing Id=%2e")
    }

    @Test("a broken escape and bytes that are no text are refused", arguments: ["/things/%", "/things/%zz", "/things/%ff", "/%e2%28"])
    func broken(path: String) {
        #expect(throws: FormatError.self) { try RequestTarget(path).segments() }
    }

    @Test("a wrong verb is told from an unknown path")
    func verbs() throws {
        #expect(try route("POST", "/things") == "only GET HEAD OPTIONS")
        #expect(try route("PATCH", "/things/1") == "only DELETE GET HEAD OPTIONS")
        #expect(try route("DELETE", "/things/1") == "DeleteThing Id=1")
        #expect(try route("PUT", "/echo/7") == "Echo Id=7")
        #expect(try route("GET", "/echo/7") == "only OPTIONS PUT")
        #expect(try route("PURGE", "/echo-any") == "Echo")
        #expect(try route("get", "/things") == "only GET HEAD OPTIONS")
    }

    @Test("HEAD is answered by what answers GET")
    func head() throws {
        #expect(try route("HEAD", "/things") == "ListThings")
        #expect(try route("HEAD", "/fail") == "only OPTIONS POST")
    }

    @Test("of two routes for one path, the one that names the verb wins, then the one registered first")
    func ties() {
        let registry = ServiceRegistry(name: "Ties", operations: [AnyVerb.self, NamedVerb.self, LateNamedVerb.self])
        let table = RouteTable(registry)
        guard case .operation(let forGet, _) = table.match(verb: "GET", ["tie"]) else {
            Issue.record("no route")
            return
        }
        #expect(forGet.schema.name == "NamedVerb")
        guard case .operation(let forPut, _) = table.match(verb: "PUT", ["tie"]) else {
            Issue.record("no route")
            return
        }
        #expect(forPut.schema.name == "AnyVerb")
    }

    @Test("thousands of segments are no more work than one each")
    func longPath() throws {
        let path = String(repeating: "/a", count: 8000)
        #expect(try route("GET", path) == "none")
        #expect(try route("GET", "/files" + path).hasPrefix("GetFile Path=a/a/a"))
    }
}

@Operation(in: .shop, .any("/tie"), access: .everyone, returns: NoContent.self, tag: "tests")
public struct AnyVerb {}

@Operation(in: .shop, .get("/tie"), access: .everyone, returns: NoContent.self, tag: "tests")
public struct NamedVerb {}

@Operation(in: .shop, .get("/tie"), access: .everyone, returns: NoContent.self, tag: "tests")
public struct LateNamedVerb {}

extension WireValue {
    fileprivate var shown: String {
        if case .text(let text) = self { text } else { "?" }
    }
}
