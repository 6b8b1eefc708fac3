import Foundation

/// A request of a test.
struct TestRequest: Sendable {
    var verb: String
    /// Path and query, as they go over the wire.
    var target: String
    var headers: [(name: String, value: String)] = []
    var body: String?
    /// A body that is no text.
    var bytes: [UInt8]?

    static func get(_ target: String) -> TestRequest { TestRequest(verb: "GET", target: target) }
    static func delete(_ target: String) -> TestRequest { TestRequest(verb: "DELETE", target: target) }

    static func post(_ target: String, _ json: String = "{}") -> TestRequest {
        TestRequest(verb: "POST", target: target, headers: [("Content-Type", "application/json")], body: json)
    }

    static func post(_ target: String, form: String) -> TestRequest {
        TestRequest(verb: "POST", target: target, headers: [("Content-Type", "application/x-www-form-urlencoded")], body: form)
    }

    static func patch(_ target: String, _ json: String) -> TestRequest {
        TestRequest(verb: "PATCH", target: target, headers: [("Content-Type", "application/json")], body: json)
    }

    func with(_ name: String, _ value: String) -> TestRequest {
        var request = self
        request.headers.append((name, value))
        return request
    }

    func bearer(_ key: String) -> TestRequest { with("Authorization", "Bearer \(key)") }

    func basic(_ user: String, _ password: String) -> TestRequest {
        with("Authorization", "Basic \(Data("\(user):\(password)".utf8).base64EncodedString())")
    }

    func cookies(_ cookies: [String: String]) -> TestRequest {
        with("Cookie", cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; "))
    }
}
