import Foundation
import Testing

@Suite("evovoice retention")
struct RetentionTests {
    @Test("a rule is set and shown; a dry run says what would go and deletes nothing; applying it deletes that")
    func retention() async throws {
        try await RunningServer.withSessions(12) { server, account in
            _ = try await server.addAccount(named: "Other")
            #expect(try await server.run(["retention", "apply"]).output.hasPrefix("Everything is kept for ever."))
            let set = try await server.run(["retention", "set", "--account", "Acme", "--sessions", "1"])
            #expect(set.status == 0, "\(set.errors)")
            let show = try await server.run(["retention", "show", "--set", "retention.logs=90"]).output
            #expect(show.contains(/Acme +1 day +\(90 days\)/), "\(show)")
            #expect(show.contains(/Other +\(for ever\) +\(90 days\)/), "\(show)")

            let all = "accountIds=\(account)"
            let dry = try await server.run(["retention", "apply", "--dry-run"]).output
            #expect(dry.contains("TO BE DELETED"))
            #expect(dry.contains(/Acme +sessions +1 day +12 +2026-03-01 +2026-03-02/), "\(dry)")
            #expect(try await server.count(all) + server.count("\(all)&searchArchive=true") == 12)
            let applied = try await server.run(["retention", "apply"]).output
            #expect(applied.contains(/Acme +sessions +1 day +12 +2026-03-01 +2026-03-02/), "\(applied)")
            #expect(try await server.count(all) + server.count("\(all)&searchArchive=true") == 0)
            let log = try await server.get("/json/reply/ListLogEntries?accountIds=\(account)")
            #expect(log.body.contains("Deleted 12 sessions created from 2026-03-01T12:00:00.000Z to"))
        }
    }

    @Test("what is no number of days is refused", arguments: ["0", "-1", "ten", "1.5"])
    func mistakes(days: String) async throws {
        try await DataFolder.with { folder in
            try await folder.fail(["retention", "set", "--account", "x", "--sessions=\(days)"], status: 64, because: "expected 1 to 36500")
        }
    }
}
