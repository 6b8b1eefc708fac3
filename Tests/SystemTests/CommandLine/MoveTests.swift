import Foundation
import TestDatabase
import Testing

@Suite("evovoice migrate from a folder into PostgreSQL", .enabled(if: TestDatabase.isUsed))
struct MoveTests {
    private static let sessions = 3000
    private static let account = "Northgate Dental"

    @Test("a move that is killed goes on where it was; both sides are the same, and a server finds the same in both")
    func moved() async throws {
        try await withFolder { folder in
            let secret = try await fill(folder)
            let target = try TestDatabase().orFail()
            let move = ["migrate", "--from", folder.data, "--to", target.url]
            let database = DataFolder(url: folder.url, database: target)
            // What looks on below is one transaction, which the making of indexes would wait for.
            try await database.succeed(["migrate"])
            try await killedInTheMiddle(move, of: target)

            try await database.fail(["serve", "--port", "0"], because: "not all of them are here yet")
            let second = try await Command.run(Binary.url, move)
            #expect(second.status == 0, "\(second.errors)")
            #expect(second.output.contains(/session +3000\n/) && second.output.contains(/app_user +2\n/), "\(second.output)")
            #expect(second.output.contains(/api_key +1\n/) && second.output.contains(/account_retention +1\n/), "\(second.output)")
            #expect(second.output.hasSuffix("All rows are in the database, as they were in the folder\n"))
            #expect(try await database.succeed(["check"]) == "No damage found\n")
            let export = ["export", "sessions", "--both", "--account", Self.account]
            for verb in [["user", "list"], ["key", "list"], ["retention", "show"], export] {
                let (old, new) = (try await folder.succeed(verb), try await database.succeed(verb))
                #expect(!old.isEmpty && old == new, "\(verb)")
            }
            try await findsTheSame(folder, target, secret)
        }
    }

    @Test("a database of something else, and one that holds data already, are refused and stay as they are")
    func refused() async throws {
        try await withFolder { folder in
            try await folder.succeed(["generate", "--sessions", "10", "--accounts", "1"])
            let foreign = try TestDatabase().orFail()
            try foreign.run("CREATE TABLE invoice (number BIGINT)")
            let first = try await Command.run(Binary.url, ["migrate", "--from", folder.data, "--to", foreign.url])
            #expect(first.status == 1)
            #expect(first.errors.contains("The database holds tables of something else ('invoice')"), "\(first.errors)")
            try foreign.run("DO $$ BEGIN IF to_regclass('account') IS NOT NULL THEN RAISE 'changed'; END IF; END $$")

            let used = DataFolder(url: folder.url, database: try TestDatabase())
            try await used.succeed(["generate", "--sessions", "10", "--accounts", "1"])
            let second = try await Command.run(Binary.url, ["migrate", "--from", folder.data, "--to", used.database.orFail().url])
            #expect(second.status == 1)
            #expect(second.errors.contains("The database holds data already; move into an empty one"), "\(second.errors)")
            #expect(try await used.exported(Self.account).count == 10)
        }
    }

    @Test("what is missing or makes no sense is named")
    func mistakes() async throws {
        try await withFolder { folder in
            let none = try await Command.run(Binary.url, ["migrate", "--from", folder.data, "--to", "postgres://localhost/x"])
            #expect(none.status == 1 && none.errors.contains("There is no data in the folder"))
            let alone = try await Command.run(Binary.url, ["migrate", "--from", folder.data])
            #expect(alone.status == 64 && alone.errors.contains("--from DIR and --to URL go together"))
            try await folder.succeed(["migrate"])
            let url = try await Command.run(Binary.url, ["migrate", "--from", folder.data, "--to", "mysql://x"])
            #expect(url.status == 64 && url.errors.contains("expected a URL such as postgres://"))
        }
    }

    // MARK: Parts

    /// A folder with data of its own, whatever other tests run on.
    private func withFolder(_ body: (DataFolder) async throws -> Void) async throws {
        try await DataFolder.with { try await body(DataFolder(url: $0.url, database: nil)) }
    }

    /// - Returns: the secret of an API key.
    private func fill(_ folder: DataFolder) async throws -> String {
        try await folder.succeed(["generate", "--sessions", "\(Self.sessions)", "--accounts", "2", "--log-lines", "3"])
        let password = "correct horse battery staple\n"
        for email in ["ann@example.com", "bob@example.com"] {
            try await folder.succeed(["user", "add", email, "--roles", "SystemAdministrator", "--password-stdin"], input: password)
        }
        try await folder.succeed(["retention", "set", "--account", Self.account, "--sessions", "3650"])
        let added = try await folder.succeed(["key", "add", "test", "--user", "ann@example.com"])
        return try added.split(whereSeparator: \.isWhitespace).last.map(String.init).orFail()
    }

    /// Starts a move and kills it when the first sessions are there.
    private func killedInTheMiddle(_ move: [String], of target: TestDatabase) async throws {
        let process = Process()
        process.executableURL = Binary.url
        process.arguments = move
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        defer { kill(process.processIdentifier, SIGKILL) }
        try target.run(
            """
            DO $$
            DECLARE moved BIGINT := 0; deadline TIMESTAMPTZ := clock_timestamp() + interval '60 s';
            BEGIN
                WHILE moved = 0 LOOP
                    IF clock_timestamp() > deadline THEN RAISE 'nothing was moved'; END IF;
                    PERFORM pg_sleep(0.005);
                    SELECT coalesce(max(s.last), 0) INTO moved FROM sequence s WHERE s.name = 'moved_session';
                END LOOP;
            END $$
            """
        )
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal, "it must have been killed before it was done")
    }

    private func findsTheSame(_ folder: DataFolder, _ target: TestDatabase, _ secret: String) async throws {
        let all = try await folder.exported(Self.account, ["--both"])
        let line = try #require(all.first)
        let address = try #require(line.firstMatch(of: /"fromAddress":"\+?([0-9]{7})/))
        let number = String(address.output.1)
        for filter in [("--from", "from", number), ("--log", "log", "Endpoint")] {
            let expected = try await folder.exported(Self.account, ["--both", filter.0, filter.2]).count
            #expect(expected > 0)
            try await RunningServer.with(arguments: ["--set", "archive.days=0"], database: target) { server in
                let query = "/json/reply/ListSessions?\(filter.1)=\(filter.2)&archive=both&countPerPage=1"
                let account = try await server.accountId(named: Self.account, as: .key(secret))
                let answer = try await server.get("\(query)&accountIds=\(account)", as: .key(secret))
                #expect(answer.body.contains("\"totalCount\":\(expected)"), "\(filter): \(answer.body.prefix(300))")
            }
        }
    }
}

extension RunningServer {
    fileprivate func accountId(named name: String, as sender: Sender) async throws -> String {
        struct List: Decodable {
            struct Account: Decodable { var id, name: String }
            var items: [Account]
        }
        let list = try JSONDecoder().decode(List.self, from: Data(await get("/accounts?all=true", as: sender).body.utf8))
        return try list.items.first { $0.name == name }.orFail().id
    }
}
