import Foundation
import Testing

@Suite("evovoice export sessions")
struct ExportTests {
    @Test("what is exported as JSON lines can be imported elsewhere, and is the same there")
    func roundTrip() async throws {
        try await DataFolder.with { folder in
            try await folder.succeed(["generate", "--sessions", "300", "--accounts", "1"])
            let name = "Northgate Dental"
            try await folder.succeed(["export", "sessions", "--account", name, "-o", folder.path("all.jsonl")])
            let lines = try folder.text("all.jsonl").split(separator: "\n").map(String.init)
            #expect(lines.count == 300)
            try await DataFolder.with { other in
                let arguments = ["import", "sessions", folder.path("all.jsonl"), "--account", name, "--create-account"]
                let output = try await other.succeed(arguments)
                #expect(try ImportCounts(output) == ImportCounts(read: 300, stored: 300, skipped: 0, rejected: 0))
                let again = try await other.exported(name)
                #expect(again.map(withoutAccount) == lines.map(withoutAccount))
            }
        }
    }

    /// The account has another id in another installation.
    private func withoutAccount(_ line: String) -> String {
        line.replacing(/"accountId":"[0-9a-f]{24}"/, with: "")
    }

    @Test("the newest comes first, and filters choose")
    func filters() async throws {
        try await DataFolder.with { folder in
            let lines = [
                #"{"dateCreated":"2024-03-05T23:59:59Z","fromAddress":"+15550000001","toAddress":"+15559","log":[{"message":"Pressed 1"}]}"#,
                #"{"dateCreated":"2024-03-06T00:00:00Z","fromAddress":"+15550000002","toAddress":"+15559","endpointId":"e1"}"#,
                #"{"dateCreated":"2024-03-07T12:00:00Z","fromAddress":"+15550000003","toAddress":"+15558","customerId":"c1"}"#,
            ]
            let file = try folder.file("a.jsonl", lines.joined(separator: "\n"))
            try await folder.succeed(["import", "sessions", file, "--account", "Acme", "--create-account"])
            func found(_ filters: String...) async throws -> String {
                try await folder.exported("Acme", filters).compactMap { line in
                    line.firstMatch(of: /"fromAddress":"\+1555000000(\d)"/).map { String($0.output.1) }
                }.joined()
            }
            #expect(try await found() == "321")
            #expect(try await found("--from", "0000002") == "2")
            #expect(try await found("--to", "5559") == "21")
            #expect(try await found("--log", "pressed") == "1")
            #expect(try await found("--start-date", "2024-03-06") == "32")
            #expect(try await found("--end-date", "2024-03-05") == "1")
            #expect(try await found("--endpoint", "e1", "--endpoint", "e2") == "2")
            #expect(try await found("--customer", "c1") == "3")
            #expect(try await found("--archived") == "")
        }
    }

    @Test("CSV has a header and a row per session, and the same cells as the API's")
    func csv() async throws {
        try await RunningServer.withSessions(12) { server, account in
            let command = try await server.run(["export", "sessions", "--account", account, "--format", "csv"])
            #expect(command.status == 0)
            #expect(command.output.split(separator: "\r\n").count == 13)
            let served = try await server.get("/sessions.csv?all=true&accountIds=\(account)").body
            #expect(command.output == served)
        }
    }

    @Test("a filter that makes no sense, an account and a file that are not there are named")
    func mistakes() async throws {
        try await DataFolder.with { folder in
            try await folder.succeed(["generate", "--sessions", "3", "--accounts", "1"])
            let export = ["export", "sessions", "--account"]
            try await folder.fail(export + ["Northgate Dental", "--start-date", "soon"], because: "'soon' is not a date")
            try await folder.fail(export + ["Nobody"], because: "No account has the id or name 'Nobody'")
            try await folder.fail(export + ["Northgate Dental", "-o", folder.path("no/such/file")], because: "cannot be written")
        }
    }
}
