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
