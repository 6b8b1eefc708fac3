import Foundation
import Testing

@Suite("evovoice user and key")
struct UserTests {
    private func run(_ server: RunningServer, _ arguments: [String], input: String? = nil) async throws -> String {
        let command = try await server.run(arguments, input: input)
        #expect(command.status == 0, "\(command.errors)")
        return command.output
    }

    @Test("a login is added beside a running server, signs in, gets a new password, other roles and accounts, and is deleted")
    func login() async throws {
        try await RunningServer.with { server in
            let account = try await server.addAccount(named: "Acme")
            let email = "ann@example.com"
            _ = try await run(
                server,
                ["user", "add", email, "--account", "Acme", "--password-stdin"],
                input: "a long enough password\n"
            )
            func status(_ path: String, _ password: String = "a long enough password") async throws -> Int {
                try await server.get(path, as: .login(email, password: password)).status
            }
            #expect(try await status("/sessions?accountIds=\(account)") == 200)
            #expect(try await status("/ai/sessions") == 403)

            _ = try await run(server, ["user", "roles", email, "systemadministrator"])
            #expect(try await status("/ai/sessions") == 200)
            _ = try await run(server, ["user", "roles", email, "Manager", "User"])
            #expect(try await status("/ai/sessions") == 403)

            let output = try await run(server, ["user", "password", email])
            let password = try #require(output.firstMatch(of: #/The password is (\S+) /#)).output.1
            #expect(try await status("/accounts", String(password)) == 200)

            _ = try await run(server, ["user", "grant", email, "--account", account, "--remove"])
            #expect(try await status("/sessions?accountIds=\(account)", String(password)) == 403)
            #expect(try await run(server, ["user", "grant", email, "--account", "acme"]).contains("may now use Acme"))
            #expect(try await status("/sessions?accountIds=\(account)", String(password)) == 200)

            let list = try await run(server, ["user", "list"]).split(separator: "\n")
            #expect(list.first?.hasPrefix("EMAIL ") == true)
            let row = try #require(list.first { $0.hasPrefix(email) })
            #expect(row.contains(" Manager,User "))
            #expect(row.contains(" Acme "))

            _ = try await run(server, ["user", "delete", email])
            #expect(try await status("/accounts", String(password)) == 401)
        }
    }

    @Test("a login without rights, with a weak password or a taken address is refused")
    func refusals() async throws {
        try await DataFolder.with { folder in
            try await folder.fail(["user", "add", "a@b.example"], status: 64, because: "needs at least one --account")
            let add = ["user", "add", "a@b.example", "--roles", "SystemAdministrator"]
            let weak = try await folder.run(add + ["--password-stdin"], input: "short\n")
            #expect(weak.status == 1)
            #expect(weak.errors.contains("at least 8 characters"))
            #expect(try await folder.succeed(add).contains("The password is "))
            try await folder.fail(add, because: "exists already")
            try await folder.fail(["user", "delete", "x@b.example"], because: "There is no login 'x@b.example'")
            try await folder.fail(["user", "grant", "a@b.example", "--account", "Nope"], because: "No account has the id or name 'Nope'")
        }
    }

    @Test("a key works within its scopes until it is revoked, and its list does not show it")
    func key() async throws {
        try await RunningServer.with { server in
            _ = try await server.addAccount(named: "Acme")
            let added = try await run(
                server,
                ["key", "add", "reports", "--user", RunningServer.email, "--scopes", "sessions:read", "--expires", "30d"]
            )
            let key = try #require(added.split(separator: "\n").last?.split(separator: " ").last).description
            let id = try #require(added.firstMatch(of: /\(([0-9a-f]{24})\)/)).output.1
            #expect(try await server.get("/sessions", as: .key(key)).status == 200)
            #expect(try await server.get("/accounts", as: .key(key)).status == 403)

            let list = try await run(server, ["key", "list", "--user", RunningServer.email])
            #expect(list.contains("reports"))
            #expect(list.contains(id))
            #expect(!list.contains(key))

            _ = try await run(server, ["key", "revoke", String(id)])
            #expect(try await server.get("/sessions", as: .key(key)).status == 401)
            #expect(try await run(server, ["key", "list"]).split(separator: "\n").count == 1)
        }
    }

    @Test("a key for nobody, with a scope that is none, or that is over is refused")
    func keyRefusals() async throws {
        try await DataFolder.with { folder in
            try await folder.succeed(["user", "add", "a@b.example", "--roles", "SystemAdministrator"])
            let add = ["key", "add", "k", "--user"]
            try await folder.fail(add + ["x@b.example"], because: "There is no login 'x@b.example'")
            try await folder.fail(add + ["a@b.example", "--scopes", "session"], because: "'session' is no scope")
            try await folder.fail(add + ["a@b.example", "--expires", "2020-01-01"], status: 64, because: "that day is over")
            try await folder.fail(["key", "revoke", "abc"], because: "There is no key 'abc'")
        }
    }
}
