import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension RunningServer {
    /// Adds a line to the log of a session.
    ///
    /// - Returns: whether the server said that it is stored.
    func append(_ message: String, to session: String) async -> Bool {
        var request = URLRequest(url: url.appending(path: "api/AddToSessionLog"))
        request.httpMethod = "POST"
        request.httpBody = Data(#"{"sessionId":"\#(session)","message":"\#(message)"}"#.utf8)
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.setValue(Sender.administrator.authorization, forHTTPHeaderField: "Authorization")
        let answer = try? await URLSession.shared.data(for: request)
        return (answer?.1 as? HTTPURLResponse).map { $0.statusCode < 300 } ?? false
    }

    /// The messages in the log of a session.
    func messages(of session: String) async throws -> [String] {
        struct Session: Decodable {
            struct Line: Decodable { var message: String }
            var log: [Line]
        }
        let answer = try await get("/sessions/\(session)")
        return try JSONDecoder().decode(Session.self, from: Data(answer.body.utf8)).log.map(\.message)
    }

    /// The ids of the sessions that ``withSessions(_:_:)`` makes.
    static func sessionId(_ number: Int) -> String { String(format: "%024x", number + 1) }
}
