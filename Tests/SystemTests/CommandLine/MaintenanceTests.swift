import Foundation
import TestDatabase
import Testing

@Suite("evovoice migrate, backup and check")
struct MaintenanceTests {
    @Test("migrate shows each step, and whether it was taken now")
    func migrate() async throws {
        try await DataFolder.with { folder in
            let first = try await folder.succeed(["migrate"]).split(separator: "\n")
            #expect(first.count > 1)
            #expect(first.dropFirst().allSatisfy { $0.hasSuffix("applied now") })
            let second = try await folder.succeed(["migrate"]).split(separator: "\n")
            #expect(second.dropFirst().allSatisfy { $0.hasSuffix("applied before") })
        }
    }

    @Test(
        "a backup beside a running server holds all that was stored before, and opens as a data folder",
        .enabled(if: !TestDatabase.isUsed)
    )
    func backup() async throws {
        try await RunningServer.withSessions(40) { server, account in
            try await DataFolder.with { folder in
                try FileManager.default.createDirectory(atPath: folder.data, withIntermediateDirectories: true)
                let copy = folder.data + "/evovoice.db"
                let backup = try await server.run(["backup", copy])
                #expect(backup.status == 0, "\(backup.errors)")
                #expect(try await folder.exported(account).count == 40)
                #expect(try await folder.succeed(["check"]) == "No damage found\n")
                let again = try await server.run(["backup", copy])
                #expect(again.status == 1)
                #expect(again.errors.contains("exists already"))
            }
        }
    }

    @Test("a backup into a folder that is not there, and of data that are not there, are refused", .enabled(if: !TestDatabase.isUsed))
    func backupRefusals() async throws {
        try await DataFolder.with { folder in
            try await folder.fail(["backup", folder.path("b.db")], because: "There is no data in the folder")
            try await folder.succeed(["migrate"])
            try await folder.fail(["backup", folder.path("no/b.db")], because: "There is no folder")
        }
    }

    @Test("in a database, check finds damage too, and backup names the tools for it", .enabled(if: TestDatabase.isUsed))
    func database() async throws {
        try await DataFolder.with { folder in
            try await folder.succeed(["generate", "--sessions", "20", "--accounts", "1"])
            #expect(try await folder.succeed(["check"]) == "No damage found\n")
            try folder.database?.run("UPDATE session_day SET sessions = sessions + 1 WHERE day = (SELECT min(day) FROM session_day)")
            try folder.database?.run("DELETE FROM session_key WHERE id = (SELECT min(id) FROM session_key)")
            let check = try await folder.run(["check"])
            #expect(check.status == 1)
            #expect(check.output.contains("counters of days against sessions"))
            #expect(check.output.contains("has no key"))
            #expect(check.errors.contains("2 findings"))
            try await folder.fail(["backup", folder.path("b.db")], because: "pg_dump")
        }
    }

    @Test(
        "check finds damage, shows it in a table and ends with status 1",
        .enabled(if: Project.find("sqlite3") != nil, "install sqlite3"),
        .enabled(if: !TestDatabase.isUsed)
    )
    func damage() async throws {
        let sqlite = try #require(Project.find("sqlite3"))
        try await DataFolder.with { folder in
            try await folder.succeed(["generate", "--sessions", "20", "--accounts", "1"])
            let damage = try await Command.run(
                sqlite,
                [
                    folder.data + "/evovoice.db",
                    "UPDATE session_day SET sessions = sessions + 1 WHERE rowid = (SELECT min(rowid) FROM session_day)",
                ]
            )
            #expect(damage.status == 0, "\(damage.errors)")
            let check = try await folder.run(["check"])
            #expect(check.status == 1)
            #expect(check.output.hasPrefix("WHERE "))
            #expect(check.output.contains("counters of days against sessions"))
            #expect(check.errors.contains("1 findings"))
        }
    }
}
