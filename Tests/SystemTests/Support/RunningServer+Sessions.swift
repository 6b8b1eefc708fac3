import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension RunningServer {
    /// Starts a server with an account of so many sessions, each with a log of three lines.
    ///
    /// The sessions are imported by the command line while the server runs.
    static func withSessions<T>(
        _ count: Int,
        arguments: [String] = [],
        _ body: (_ server: RunningServer, _ account: String) async throws -> T
    ) async throws -> T {
        try await with(arguments: arguments) { server in
            let account = try await server.addAccount(named: "Acme")
            let file = server.data.appending(path: "sessions.jsonl")
            try Data((0..<count).map(sessionLine).joined().utf8).write(to: file)
            let run = try await server.run(["import", "sessions", file.path, "--account", account])
            guard run.status == 0 else { throw ImportFailed(output: run.output + run.errors) }
            return try await body(server, account)
        }
    }

    private static func sessionLine(_ number: Int) -> String {
        let minute = String(format: "%02d", number % 60)
        let digits = String(format: "%07d", number * 7919)
        return """
            {"id":"\(String(format: "%024x", number + 1))","dateCreated":"2026-03-0\(1 + number / 10)T12:\(minute):00.000Z",\
            "channel":"Voice","direction":"Incoming","fromAddress":"+1555\(digits)","toAddress":"+15550000001","ended":true,\
            "log":[{"date":"2026-03-01T12:00:00.000Z","message":"Incoming call number \(number)"},\
            {"date":"2026-03-01T12:00:01.000Z","message":"Ringing"},{"date":"2026-03-01T12:00:09.000Z","message":"Ended"}]}

            """
    }

    /// Makes an account as the first administrator.
    ///
    /// - Returns: its id.
    func addAccount(named name: String) async throws -> String {
        var request = URLRequest(url: url.appending(path: "accounts"))
        request.httpMethod = "POST"
        request.httpBody = Data(#"{"name":"\#(name)"}"#.utf8)
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        let credentials = Data("\(Self.email):\(Self.password)".utf8).base64EncodedString()
        request.setValue("Basic \(credentials)", forHTTPHeaderField: "Authorization")
        let (body, _) = try await URLSession.shared.data(for: request)
        return try JSONDecoder().decode(Made.self, from: body).id
    }

    private struct Made: Decodable {
        var id: String
    }

    struct ImportFailed: Error {
        var output: String
    }
}
