import ServiceKit
import Testing

@testable import ServiceHTTP

@Suite("What a request is made of")
struct BindTests {
    /// The part of an echo that says what was bound.
    private func bound(_ answer: RawAnswer, _ comment: Comment? = nil) throws -> Substring {
        try #require(answer.status == 200, comment ?? "\(answer.text)")
        let text = answer.text
        let start = try #require(text.firstRange(of: "{\"request\":")).upperBound
        let end = try #require(text.firstRange(of: ",\"given\"")).lowerBound
        return text[start..<end]
    }

    @Test(
        "values of a query are read as JSV",
        arguments: [
            ("tags=a,b", #""tags":["a","b"]"#),
            ("tags=[a,b]", #""tags":["a","b"]"#),
            ("tags=%5B%22a%22,%22b,c%22%5D", #""tags":["a","b,c"]"#),
            ("tags=a&tags=b,c", #""tags":["a","b","c"]"#),
            ("TAGS=a", #""tags":["a"]"#),
            ("text=a&text=b", #""text":"a,b""#),
            ("text=%22q%22", #""text":"\"q\"""#),
            ("text=a+b%20c%2Bd", #""text":"a b c+d""#),
            ("flag=true,false", #""flag":true"#),
            ("flag=1", #""flag":true"#),
            ("size=LARGE", #""size":"Large""#),
            ("size=1", #""size":"Large""#),
            ("part=%7BName:x,Qty:2%7D", #""part":{"name":"x","qty":2}"#),
            ("parts=%5B%7Bname:x%7D,%7Bname:y%7D%5D", #""parts":[{"name":"x","qty":0},{"name":"y","qty":0}]"#),
            ("number=-5", #""number":-5"#),
            ("unknown=1&part.name=x&tags%5B%5D=z", #""number":0,"flag":false,"size":"Small","tags":[],"parts":[]"#),
            ("number=&text=&flag&tags=", #"{"number":0,"flag":false,"size":"Small","tags":[],"parts":[]"#),
        ]
    )
    func query(query: String, expected: String) async throws {
        try await Shop.open { shop in
            let answer = try await shop.send("POST", "/echo?\(query)")
            #expect(try bound(answer).contains(expected))
        }
    }

    @Test("on user routes the query beats the path, the path beats the body, the form beats all")
    func precedenceOnUserRoutes() async throws {
        try await Shop.open { shop in
            let json = ["Content-Type": "application/json"]
            let body = Array(#"{"id":"body","text":"body","number":1}"#.utf8)
            let first = try await shop.send("PUT", "/echo/path", json, body: body)
            #expect(try bound(first).hasPrefix(#"{"id":"path","text":"body","number":1"#))
            let second = try await shop.send("PUT", "/echo/path?id=query&number=2&text=", json, body: body)
            #expect(try bound(second).hasPrefix(#"{"id":"query","text":"body","number":2"#))
            let form = ["Content-Type": "application/x-www-form-urlencoded"]
            let third = try await shop.send("PUT", "/echo/path?id=query&number=2", form, body: Array("id=form".utf8))
            #expect(try bound(third).hasPrefix(#"{"id":"form","number":2"#))
        }
    }

    @Test("on predefined routes the query only fills what the body leaves out", arguments: ["/api/Echo", "/json/reply/Echo"])
    func precedenceOnPredefinedRoutes(path: String) async throws {
        try await Shop.open { shop in
            let answer = try await shop.post("\(path)?text=query&number=2", json: #"{"text":"body"}"#)
            #expect(try bound(answer).hasPrefix(#"{"text":"body","number":2"#))
            let form = try await shop.post("\(path)?text=query&number=2", form: "text=form")
            #expect(try bound(form).hasPrefix(#"{"text":"form","number":2"#))
            let query = try await shop.get("\(path)?text=query")
            #expect(try bound(query).hasPrefix(#"{"text":"query""#))
        }
    }

    @Test("what was given is told from what was not, null included")
    func given() async throws {
        try await Shop.open { shop in
            let answer = try await shop.post("/echo?FLAG=false&tags=", json: #"{"Number":0,"text":null,"unknown":1}"#)
            #expect(answer.text.contains(#""given":["flag","number","text"]"#))
        }
    }

    @Test("a plus that was not encoded can still be found")
    func plus() async throws {
        try await Shop.open { shop in
            let answer = try await shop.send("POST", "/echo?text=+1555+2")
            #expect(answer.text.contains(#""text":" 1555 2""#))
            #expect(answer.text.contains(#""plus":"+1555+2""#))
        }
    }

    @Test(
        "bodies are read in every format",
        arguments: [
            ("application/json", #"{"TEXT":"x","number":"7","tags":["a"],"part":{"name":"n"}}"#),
            ("text/json; charset=utf-8", #"{"text":"x","number":7,"tags":["a"],"part":{"name":"n"}}"#),
            ("application/jsv", "{text:x,number:7,tags:[a],part:{name:n}}"),
            ("text/csv", "Text,Number,Tags,Part\r\nx,7,[a],{name:n}\r\n"),
            ("text/jsonl", #"{"text":"x","number":7,"tags":["a"],"part":{"name":"n"}}"# + "\n"),
            ("application/x-www-form-urlencoded", "text=x&number=7&tags=a&part={name:n}"),
        ]
    )
    func formats(contentType: String, body: String) async throws {
        try await Shop.open { shop in
            let answer = try await shop.send(
                "POST",
                "/echo",
                ["Content-Type": contentType, "Accept": "application/json"],
                body: Array(body.utf8)
            )
            #expect(
                try bound(answer)
                    == #"{"text":"x","number":7,"flag":false,"size":"Small","tags":["a"],"part":{"name":"n","qty":0},"parts":[]}"#
            )
        }
    }

    @Test("a multipart form gives fields, values in other formats, and files")
    func multipart() async throws {
        let parts = [
            ("form-data; name=\"text\"", nil, "héllo"),
            ("form-data; name=\"tags\"", nil, "a"),
            ("form-data; name=\"Tags\"", nil, "b"),
            ("form-data; name=\"part\"", "application/json", #"{"name":"n","qty":3}"#),
            ("form-data; name=\"upload\"; filename=\"../a.txt\"", "text/plain", "file content"),
            ("form-data; name=\"number\"; filename=\"n.bin\"", nil, "5"),
        ]
        var body = ""
        for (disposition, type, content) in parts {
            body += "--XX\r\nContent-Disposition: \(disposition)\r\n"
            if let type { body += "Content-Type: \(type)\r\n" }
            body += "\r\n\(content)\r\n"
        }
        body += "--XX--\r\n"
        let bytes = Array(body.utf8)
        try await Shop.open { shop in
            let answer = try await shop.send("POST", "/echo", ["Content-Type": "multipart/form-data; boundary=XX"], body: bytes)
            #expect(
                try bound(answer)
                    == #"{"text":"héllo","number":0,"flag":false,"size":"Small","tags":["a","b"],"part":{"name":"n","qty":3},"parts":[]}"#
            )
            #expect(answer.text.contains(#""files":["upload:../a.txt:text/plain:12","number:n.bin:application/octet-stream:1"]"#))
        }
    }

    @Test("every value that cannot be read is listed, with the name as the client spelled it")
    func faults() async throws {
        try await Shop.open { shop in
            let answer = try await shop.send("POST", "/echo?NUMBER=abc&flag=maybe&size=Huge&text=ok")
            #expect(answer.status == 400)
            #expect(
                answer.text.hasPrefix(
                    #"{"responseStatus":{"errorCode":"SerializationException","message":"Unable to bind to request 'Echo'","errors":[{"errorCode":"SerializationException","fieldName":"NUMBER","message":"'abc' is an Invalid value for 'NUMBER'"#
                )
            )
            #expect(answer.text.contains(#""fieldName":"flag","message":"'maybe' is an Invalid value for 'flag'"#))
            #expect(answer.text.contains(#""fieldName":"size","message":"'Huge' is an Invalid value for 'size'"#))
            #expect(!answer.text.contains(#""fieldName":"text""#))
            #expect(!shop.backend.events.all.contains("run Echo"))
        }
    }

    @Test("a body with a wrong value names the path to it")
    func bodyFaults() async throws {
        try await Shop.open { shop in
            let answer = try await shop.post("/echo", json: #"{"parts":[{"qty":1},{"qty":"x"}]}"#)
            #expect(answer.status == 400)
            #expect(answer.text.contains(#""message":"Could not deserialize 'application/json' request: "#))
            #expect(answer.text.contains(#""fieldName":"parts.1.qty""#))
        }
    }

    @Test("under /api a body is JSON whatever its type says", arguments: ["text/plain;charset=UTF-8", "image/png", nil])
    func textPlain(contentType: String?) async throws {
        try await Shop.open { shop in
            let headers = contentType.map { ["Content-Type": $0] } ?? [:]
            let answer = try await shop.send("POST", "/api/Echo", headers, body: Array(#"{"text":"x"}"#.utf8))
            #expect(try bound(answer).hasPrefix(#"{"text":"x""#))
        }
    }

    @Test("under /api with a suffix the body is in that format")
    func suffixedBody() async throws {
        try await Shop.open { shop in
            let answer = try await shop.send(
                "POST",
                "/api/Echo.jsv?format=json",
                ["Content-Type": "application/json"],
                body: Array("{text:x}".utf8)
            )
            #expect(try bound(answer).hasPrefix(#"{"text":"x""#))
        }
    }

    @Test("required members that are missing, empty or null are all named")
    func required() async throws {
        try await Shop.open { shop in
            let none = try await shop.post("/required", json: #"{"other":"x"}"#)
            #expect(none.status == 400)
            #expect(
                none.text
                    == #"{"responseStatus":{"errorCode":"NotEmpty","message":"'Name' must not be empty.","errors":[{"errorCode":"NotEmpty","fieldName":"Name","message":"'Name' must not be empty.","meta":{"PropertyName":"Name"}},{"errorCode":"NotEmpty","fieldName":"Tags","message":"'Tags' must not be empty.","meta":{"PropertyName":"Tags"}}]}}"#
            )
            #expect(try await shop.post("/required", json: #"{"name":"","tags":["a"]}"#).status == 400)
            #expect(try await shop.post("/required", json: #"{"name":null,"tags":["a"]}"#).status == 400)
            #expect(try await shop.post("/required", json: #"{"name":"n","tags":[]}"#).status == 400)
            #expect(try await shop.post("/required", json: #"{"name":"n","tags":["a"]}"#).status == 204)
        }
    }

    @Test(
        "X-HTTP-Method-Override replaces POST, by header, form or query",
        arguments: [
            (["X-HTTP-Method-Override": "put"], "", "/echo/7", "PUT"),
            ([:], "X-HTTP-Method-Override=PUT", "/echo/7", "PUT"),
            ([:], "", "/echo/7?x-http-method-override=PUT", "PUT"),
            (["X-HTTP-Method-Override": "GET"], "", "/echo", "POST"),
            (["X-HTTP-Method-Override": "DELETE"], "", "/echo-any", "DELETE"),
            (["X-HTTP-Method-Override": "bad verb"], "", "/echo", "POST"),
        ]
    )
    func override(headers: [String: String], form: String, target: String, verb: String) async throws {
        try await Shop.open { shop in
            let answer = try await shop.post(target, form: form, headers)
            #expect(answer.status == 200, "\(answer.text)")
            #expect(answer.text.contains("\"verb\":\"\(verb)\""))
        }
    }

    @Test("only POST is overridden")
    func overrideOfGet() async throws {
        try await Shop.open { shop in
            let answer = try await shop.get("/echo-any", ["X-HTTP-Method-Override": "DELETE"])
            #expect(answer.text.contains(#""verb":"GET""#))
        }
    }
}
