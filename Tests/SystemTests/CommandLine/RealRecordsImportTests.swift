import Foundation
import Testing

private let records = Project.root.deletingLastPathComponent().appending(path: "shared/data")

/// The calls and texts of `../shared/data`, brought in beside a running server and found through it.
@Suite("Real records", .enabled(if: FileManager.default.fileExists(atPath: records.path), "../shared/data is not there"))
struct RealRecordsImportTests {
    private func importing(_ file: String, _ mapping: String, into account: String, _ server: RunningServer) async throws -> ImportCounts {
        let rejects = server.data.appending(path: "rejects.jsonl").path
        let command = try await server.run([
            "import", "sessions", records.appending(path: file).path, "--account", account,
            "--map", Project.root.appending(path: "docs/examples/\(mapping)").path, "--rejects", rejects,
        ])
        #expect(command.status == 0, "\(command.errors)")
        return try ImportCounts(command.output)
    }

    @Test("9,834 calls are found by number and by day, and importing them again adds nothing")
    func calls() async throws {
        try await RunningServer.with { server in
            let account = try await server.addAccount(named: "Calls")
            let first = try await importing("vast2008-calls.csv", "vast2008-calls.yaml", into: "Calls", server)
            #expect(first == ImportCounts(read: 9834, stored: 9834, skipped: 0, rejected: 0))
            let again = try await importing("vast2008-calls.csv", "vast2008-calls.yaml", into: account, server)
            #expect(again == ImportCounts(read: 9834, stored: 0, skipped: 9834, rejected: 0))
            #expect(try await server.count("accountIds=\(account)") == 9834)
            #expect(try await server.count("from=%2B15550000349") == 24)
            #expect(try await server.count("from=5550000349&to=5550000023") == 13)
            #expect(try await server.count("from=5550009999") == 0)
            #expect(try await server.count("startDate=2006-06-01&endDate=2006-06-01") == 987)
            #expect(try await server.count("startDate=2006-06-11") == 0)
            #expect(try await server.count("log=cell%20tower%2024") == 217)
        }
    }

    @Test("5,574 texts are found by their words, quotes and entities and all")
    func texts() async throws {
        try await RunningServer.with { server in
            let account = try await server.addAccount(named: "Texts")
            let first = try await importing("sms-spam-collection.tsv", "sms-spam-collection.yaml", into: "Texts", server)
            #expect(first == ImportCounts(read: 5574, stored: 5574, skipped: 0, rejected: 0))
            let again = try await importing("sms-spam-collection.tsv", "sms-spam-collection.yaml", into: "Texts", server)
            #expect(again == ImportCounts(read: 5574, stored: 0, skipped: 5574, rejected: 0))
            #expect(try await server.count("accountIds=\(account)&log=go%20until%20jurong%20point") == 1)
            #expect(try await server.count("log=%22Divorce%20Barbie%22") == 1)
            #expect(try await server.count("log=%26lt%3B%23%26gt%3B") == 214)
            #expect(try await server.count("startDate=2012-01-01&endDate=2012-01-01") == 5574)
            #expect(try await server.count("from=%2B1555") == 0)
        }
    }
}
