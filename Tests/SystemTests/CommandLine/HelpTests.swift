import Testing

@Suite("The command line explains itself")
struct HelpTests {
    @Test(
        "every verb has help with examples",
        arguments: [
            ["serve"], ["import", "sessions"], ["export", "sessions"], ["user"], ["user", "add"], ["key"], ["key", "add"], ["migrate"],
            ["backup"], ["check"], ["types"], ["openapi"], ["generate"],
        ]
    )
    func help(verb: [String]) async throws {
        let command = try await Command.run(Binary.url, verb + ["--help"])
        #expect(command.status == 0)
        #expect(command.errors.isEmpty)
        #expect(command.output.contains("USAGE: evovoice \(verb.joined(separator: " "))"))
        #expect(command.output.contains("EXAMPLES:\n  evovoice \(verb[0])"))
    }

    @Test("no verb at all shows the help, and names every verb and exit status")
    func overview() async throws {
        let command = try await Command.run(Binary.url, [])
        for verb in ["serve", "import", "export", "user", "key", "migrate", "backup", "check", "types", "openapi", "generate"] {
            #expect(command.output.contains("\n  \(verb) "), "\(verb)")
        }
        #expect(command.output.contains("EXIT STATUS:"))
    }

    @Test("--version says which one it is")
    func version() async throws {
        let command = try await Command.run(Binary.url, ["--version"])
        #expect(command.status == 0)
        #expect(command.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test(
        "a command line that is not understood ends with status 64 and a reason",
        arguments: [
            (["bogus"], "bogus"),
            (["generate"], "--sessions"),
            (["generate", "--sessions", "0"], "expected 1 to 100000000"),
            (["import", "sessions", "x.txt", "--account", "a"], "Give --format jsonl, csv or tsv"),
            (["import", "sessions", "x.csv", "--account", "a"], "needs --map FILE"),
            (["user", "add", "a@b.example", "--roles", "Managr"], "did you mean 'Manager'?"),
            (["types", "pyton"], "did you mean 'python'?"),
            (["key", "add", "k", "--user", "a@b.example", "--expires", "soon"], "expected a day such as"),
        ]
    )
    func usage(arguments: [String], reason: String) async throws {
        try await DataFolder.with { folder in
            let data = arguments[0] == "types" ? [] : ["--data", folder.data]
            let command = try await Command.run(Binary.url, arguments + (arguments == ["bogus"] ? [] : data))
            #expect(command.status == 64, "\(command.errors)")
            #expect(command.errors.contains(reason), "\(command.errors)")
            #expect(command.output.isEmpty)
        }
    }
}
