import Foundation
import TestDatabase
import Testing

/// The schema moves under the running binary, as when the first node of several gets a newer one.
@Suite("A rolling upgrade", .enabled(if: TestDatabase.isUsed, "nodes share a PostgreSQL database"))
struct RollingUpgradeTests {
    /// What a newer binary does to the schema when it starts: takes a step that this one does not know.
    private func takeStep(_ number: Int, requires: Int, _ statement: String, on server: RunningServer) throws {
        try server.sql(statement)
        try server.sql("INSERT INTO schema_migration (number, name, checksum) VALUES (\(number), 'to-come', 'x')")
        try server.sql("INSERT INTO schema_requirement (number, requires) VALUES (\(number), \(requires))")
    }

    @Test("nodes go on and start while steps only add; one that is too old does not start, and running ones go on")
    func rolling() async throws {
        try await RunningServer.withSessions(3) { old, account in
            let session = RunningServer.sessionId(0)
            try takeStep(9000, requires: 0, "ALTER TABLE app_user ADD COLUMN to_come TEXT", on: old)
            #expect(await old.append("after the step", to: session))
            try await old.beside { restarted in
                #expect(await restarted.append("beside it", to: session))
                let messages = try await old.messages(of: session).suffix(2)
                #expect(Array(messages) == ["after the step", "beside it"])
                #expect(try await restarted.count("accountIds=\(account)&log=beside") == 1)
            }
            try takeStep(9001, requires: 9001, "CREATE TABLE to_come (number BIGINT)", on: old)
            let refused = try await old.run(["serve", "--port", "0"])
            #expect(refused.status == 1)
            #expect(refused.errors.contains("The data have schema version 9001, and this program knows only up to"), "\(refused.errors)")
            #expect(await old.append("still running", to: session))
            #expect(try await old.get("/ready").status == 200)
        }
    }
}
