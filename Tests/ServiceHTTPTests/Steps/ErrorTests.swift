import Logging
import Testing

@testable import ServiceHTTP

@Suite("Errors")
struct ErrorTests {
    private static let bodies: [(String, String, String)] = [
        (
            "application/json", "application/json; charset=utf-8",
            #"{"responseStatus":{"errorCode":"Conflict","message":"Twice","errors":[]}}"#
        ),
        ("application/jsv", "application/jsv", "{responseStatus:{errorCode:Conflict,message:Twice,errors:[]}}"),
        ("text/csv", "text/csv", "ResponseStatus\r\n\"{errorCode:Conflict,message:Twice,errors:[]}\"\r\n"),
        ("text/jsonl", "text/jsonl", #"{"responseStatus":{"errorCode":"Conflict","message":"Twice","errors":[]}}"#),
        (
            "application/xml", "application/xml",
            #"<?xml version="1.0" encoding="utf-8"?><ErrorResponse xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.servicestack.net/types"><ResponseStatus><ErrorCode>Conflict</ErrorCode><Message>Twice</Message><StackTrace i:nil="true" /><Errors />"#
        ),
        ("text/html", "text/html", "<!DOCTYPE html>"),
    ]

    @Test("have the same shape in every format", arguments: bodies)
    func formats(accept: String, contentType: String, start: String) async throws {
        try await Shop.open { shop in
            let answer = try await shop.post("/fail", json: #"{"how":"conflict"}"#, ["Accept": accept])
            #expect(answer.status == 409)
            #expect(answer["Content-Type"] == contentType)
            #expect(answer.text.hasPrefix(start), "\(answer.text)")
        }
    }

    @Test("of a field name it")
    func fields() async throws {
        try await Shop.open { shop in
            let answer = try await shop.post("/fail", json: #"{"how":"missing"}"#)
            #expect(answer.status == 400)
            #expect(
                answer.text
                    == #"{"responseStatus":{"errorCode":"NotEmpty","message":"'Name' must not be empty.","errors":[{"errorCode":"NotEmpty","fieldName":"Name","message":"'Name' must not be empty.","meta":{"PropertyName":"Name"}}]}}"#
            )
        }
    }

    @Test("that pass say when to try again")
    func retryAfter() async throws {
        try await Shop.open { shop in
            let answer = try await shop.post("/fail", json: #"{"how":"locked"}"#)
            #expect(answer.status == 429)
            #expect(answer["Retry-After"] == "7")
        }
    }

    @Test("that nobody expected tell the client nothing and the log all, under the id of the request")
    func unexpected() async throws {
        try await Shop.open { shop in
            let answer = try await shop.post("/fail", json: #"{"how":"crash"}"#, ["X-Request-Id": "find-me"])
            #expect(answer.status == 500)
            #expect(answer.text.contains(#""errorCode":"InternalServerError""#))
            #expect(!answer.text.contains("hunter2") && !answer.text.contains("SecretFault"))
            #expect(answer["X-Request-Id"] == "find-me")
            let line = await shop.log.line("unexpected error", id: "find-me")
            #expect(line?.metadata["cause"]?.contains("hunter2") == true)
            #expect(line?.level == .error)
        }
    }

    @Test("a fault that explains itself tells the client so, and its cause to the log only")
    func explained() async throws {
        try await Shop.open { shop in
            let answer = try await shop.post("/fail", json: #"{"how":"closed"}"#, ["X-Request-Id": "till"])
            #expect(answer.status == 503)
            #expect(answer["Retry-After"] == "3")
            #expect(answer.text.contains("Closed for now"))
            #expect(!answer.text.contains("hunter2"))
            let line = await shop.log.line("unexpected error", id: "till")
            #expect(line.map { "\($0)" }?.contains("hunter2") == true)
        }
    }

    @Test("at unknown paths are JSON, unless a person looks")
    func unknownPath() async throws {
        try await Shop.open { shop in
            for accept in [nil, "*/*", "application/json"] {
                let answer = try await shop.get("/nowhere", accept.map { ["Accept": $0] } ?? [:])
                #expect(answer.status == 404)
                #expect(
                    answer.text == #"{"responseStatus":{"errorCode":"NotFound","message":"There is nothing at this path","errors":[]}}"#
                )
            }
            let html = try await shop.get("/nowhere", ["Accept": "text/html"])
            #expect(html.status == 404)
            #expect(html["Content-Type"] == "text/plain")
            #expect(html.text == "404")
            #expect(try await shop.get("/nowhere?format=xml").text.hasPrefix("<?xml"))
        }
    }

    @Test("of a wrong verb say which are right")
    func wrongVerb() async throws {
        try await Shop.open { shop in
            let answer = try await shop.send("PATCH", "/things")
            #expect(answer.status == 405)
            #expect(answer["Allow"] == "GET, HEAD, OPTIONS")
            #expect(answer.text.contains(#""errorCode":"MethodNotAllowed""#))
            #expect(try await shop.send("PURGE", "/things").status == 405)
            #expect(try await shop.send("PATCH", "/nowhere").status == 404)
        }
    }

    @Test(
        "of unknown operations come in the format of their path",
        arguments: [
            ("/api/Nothing", "application/json; charset=utf-8"),
            ("/json/reply/Nothing", "application/json; charset=utf-8"),
            ("/xml/reply/Nothing", "application/xml"),
            ("/api/Nothing.csv", "text/csv"),
            ("/csv/oneway/Nothing", "text/csv"),
            ("/api/Nothing?format=jsv", "application/jsv"),
        ]
    )
    func unknownOperation(path: String, contentType: String) async throws {
        try await Shop.open { shop in
            let answer = try await shop.get(path, ["Accept": "text/html"])
            #expect(answer.status == 405)
            #expect(answer["Content-Type"] == contentType)
            #expect(answer.text.contains("NotImplementedException"))
            #expect(answer.text.contains("The operation 'Nothing' does not exist for this service"))
        }
    }

    @Test(
        "of paths and queries that cannot be read are 400",
        arguments: ["/things/%zz", "/things/%ff", "/things?max=%", "/things?%ff=1", "/api/ListThings?a=%g1"]
    )
    func unreadable(target: String) async throws {
        try await Shop.open { shop in
            let answer = try await shop.get(target)
            #expect(answer.status == 400)
            #expect(answer.text.contains(#""errorCode":"BadRequest""#))
        }
    }

    @Test(
        "do not come of odd paths: they are text",
        arguments: [
            "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/things/..%2f..%2f", "/..\\..\\windows", "/%00", "/things%00", "//", "/./",
            "/api", "/api/", "/api//", "/json/reply", "/json/reply/", "/html/reply/ListThings", "/api/[]", "/api/.json", "/.json",
            "/%5B%5D",
            "/" + String(repeating: "%2f", count: 2000), "/" + String(repeating: "a/", count: 4000), "/things;x=1",
            "/things?" + String(repeating: "&", count: 9000),
            "/things?" + String(repeating: "a=b&", count: 3000),
        ]
    )
    func oddPaths(target: String) async throws {
        try await Shop.open { shop in
            let answer = try await shop.get(target)
            #expect([200, 302, 404, 405].contains(answer.status), "\(answer.status)")
            #expect(try await shop.get("/things").status == 200)
        }
    }
}
