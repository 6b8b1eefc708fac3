import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension RunningServer {
    /// Who sends a request.
    enum Sender {
        case administrator
        case login(String, password: String)
        case key(String)

        var authorization: String {
            switch self {
            case .administrator: Sender.login(RunningServer.email, password: RunningServer.password).authorization
            case .login(let email, let password): "Basic " + Data("\(email):\(password)".utf8).base64EncodedString()
            case .key(let key): "Bearer \(key)"
            }
        }
    }

    /// Sends a GET request.
    func get(_ path: String, as sender: Sender = .administrator) async throws -> (status: Int, body: String) {
        var request = URLRequest(url: try URL(string: "\(address)\(path)").orFail())
        request.setValue(sender.authorization, forHTTPHeaderField: "Authorization")
        let (body, response) = try await URLSession.shared.data(for: request)
        return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: body, as: UTF8.self))
    }

    /// Sends a request with a body of JSON, if any, and nothing that another request left behind.
    func send(_ verb: String, _ path: String, json: String? = nil, headers: [String: String] = [:]) async throws -> Answer {
        var request = URLRequest(url: try URL(string: "\(address)\(path)").orFail())
        request.httpMethod = verb
        request.httpShouldHandleCookies = false
        request.httpBody = json.map { Data($0.utf8) }
        if json != nil { request.setValue("application/json", forHTTPHeaderField: "Content-Type") }
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let (body, response) = try await URLSession.shared.data(for: request)
        let head = try (response as? HTTPURLResponse).orFail()
        return Answer(
            status: head.statusCode,
            body: String(decoding: body, as: UTF8.self),
            cookies: head.value(forHTTPHeaderField: "Set-Cookie") ?? ""
        )
    }

    struct Answer {
        var status: Int
        var body: String
        /// All `Set-Cookie` headers.
        var cookies: String

        /// The value of a cookie that was set.
        func cookie(_ name: String) -> String? {
            guard let start = cookies.firstRange(of: "\(name)=") else { return nil }
            return String(cookies[start.upperBound...].prefix { $0 != ";" && $0 != "," })
        }
    }

    /// How many sessions a list with these filters has.
    func count(_ filters: String) async throws -> Int {
        struct List: Decodable { var totalCount: Int }
        let answer = try await get("/json/reply/ListSessions?\(filters)")
        return try JSONDecoder().decode(List.self, from: Data(answer.body.utf8)).totalCount
    }
}

extension Optional {
    struct Missing: Error {}

    func orFail() throws -> Wrapped {
        guard let self else { throw Missing() }
        return self
    }
}
