import Foundation
import TestDatabase
import Testing

@Suite("evovoice import sessions")
struct ImportTests {
    private let good = #"{"dateCreated":"2024-03-05T06:07:08Z","channel":"Voice","fromAddress":"+15550000001","log":[{"message":"Hello"}]}"#
    private let other = #"{"dateCreated":"2024-03-06T06:07:08Z","channel":"Chat","fromAddress":"+15550000002"}"#
    private let bad = #"{"dateCreated":"2024-03-06T06:07:08Z","channel":"Pigeon"}"#

    private func importing(_ file: String, _ more: [String] = []) -> [String] {
        ["import", "sessions", file, "--account", "Acme", "--create-account"] + more
    }

    @Test("importing a file twice adds nothing, a longer version of it adds the rest")
    func twice() async throws {
        try await DataFolder.with { folder in
            let first = try folder.file("a.jsonl", "\(good)\n\(other)\n")
            #expect(try ImportCounts(await folder.succeed(importing(first))) == ImportCounts(read: 2, stored: 2, skipped: 0, rejected: 0))
            #expect(try ImportCounts(await folder.succeed(importing(first))) == ImportCounts(read: 2, stored: 0, skipped: 2, rejected: 0))
            let longer = try folder.file("b.jsonl", "\(good)\n\(other)\n\(other)\n")
            #expect(try ImportCounts(await folder.succeed(importing(longer))) == ImportCounts(read: 3, stored: 1, skipped: 2, rejected: 0))
            #expect(try await folder.exported("Acme").count == 3)
        }
    }

    @Test("records that cannot be read go to the reject file with line and reason, the others are stored")
    func rejects() async throws {
        try await DataFolder.with { folder in
            let file = try folder.file("a.jsonl", "\(good)\n\(bad)\n\nnonsense\n\(other)\n")
            let output = try await folder.succeed(importing(file))
            #expect(try ImportCounts(output) == ImportCounts(read: 4, stored: 2, skipped: 0, rejected: 2))
            #expect(output.contains("see \(file).rejects.jsonl"))
            let rejects = try folder.text("a.jsonl.rejects.jsonl").split(separator: "\n")
            #expect(rejects.count == 2)
            #expect(
                rejects[0].hasPrefix(#"{"line":2,"reason":"'Pigeon' is an Invalid value for 'channel': expected one of Voice, Chat, Fax""#)
            )
            #expect(rejects[1].hasPrefix(#"{"line":4,"reason":"this is not JSON"#))
            #expect(rejects[1].hasSuffix(#""record":"nonsense"}"#))
        }
    }

    @Test("a file without bad records leaves no reject file behind")
    func noRejects() async throws {
        try await DataFolder.with { folder in
            try await folder.succeed(importing(try folder.file("a.jsonl", good)))
            #expect(!FileManager.default.fileExists(atPath: folder.path("a.jsonl.rejects.jsonl")))
        }
    }

    @Test("--strict stores what comes before the first bad record, nothing from it on, and says so")
    func strict() async throws {
        try await DataFolder.with { folder in
            let file = try folder.file("a.jsonl", "\(good)\n\(bad)\n\(other)\n")
            let command = try await folder.run(importing(file, ["--strict"]))
            #expect(command.status == 1)
            #expect(try ImportCounts(command.output) == ImportCounts(read: 2, stored: 1, skipped: 0, rejected: 1))
            #expect(command.errors.contains("Stopped at line 2: 'Pigeon'"))
            #expect(command.errors.contains("Nothing from line 2 on was stored"))
            #expect(try await folder.exported("Acme").count == 1)
            #expect(!FileManager.default.fileExists(atPath: folder.path("a.jsonl.rejects.jsonl")))
        }
    }

    @Test("--archive puts sessions where only a search of the archive finds them")
    func archive() async throws {
        try await DataFolder.with { folder in
            try await folder.succeed(importing(try folder.file("a.jsonl", good), ["--archive"]))
            #expect(try await folder.exported("Acme").isEmpty)
            #expect(try await folder.exported("Acme", ["--archived"]).count == 1)
            #expect(try await folder.exported("Acme", ["--both"]).count == 1)
        }
    }

    @Test("two accounts can hold the same file")
    func accounts() async throws {
        try await DataFolder.with { folder in
            let file = try folder.file("a.jsonl", good)
            for account in ["One", "Two"] {
                let output = try await folder.succeed(["import", "sessions", file, "--account", account, "--create-account"])
                #expect(try ImportCounts(output).stored == 1)
            }
        }
    }

    @Test("a mistake in the mapping stops the import before it begins, naming line and key")
    func mapping() async throws {
        try await DataFolder.with { folder in
            let table = try folder.file("calls.csv", "When,From\n2024-01-01,1\n")
            let misspelt = try folder.file("a.yaml", "date: \"{When}\"\nmembers:\n  formAddress: \"{From}\"\n")
            try await folder.fail(
                importing(table, ["--map", misspelt]),
                because: "a.yaml, line 3, 'members.formAddress': a session has no member 'formAddress'; did you mean 'fromAddress'?"
            )
            let missing = try folder.file("b.yaml", "date: \"{Wen}\"\n")
            try await folder.fail(importing(table, ["--map", missing]), because: "b.yaml, line 1, 'date': the file has no column 'Wen'")
            #expect(try await folder.exported("Acme").isEmpty)
        }
    }

    @Test("a table with quoted line ends, quotes and UTF-8 arrives as it stands")
    func table() async throws {
        try await DataFolder.with { folder in
            let table = try folder.file(
                "calls.csv",
                "When,Name,Text\r\n2024-01-01,\"Zoë \"\"Z\"\" O'Hara\",\"one\ntwo, &lt;three&gt;\"\r\n"
            )
            let map = try folder.file("m.yaml", "date: \"{When}\"\nmembers: {fromName: \"{Name}\"}\nlog: [\"{Text}\"]\n")
            try await folder.succeed(importing(table, ["--map", map]))
            let line = try #require(await folder.exported("Acme").first)
            #expect(line.contains(#""fromName":"Zoë \"Z\" O'Hara""#))
            #expect(line.contains(#""message":"one\ntwo, &lt;three&gt;""#))
        }
    }

    @Test("what is missing is named, with what to do")
    func missing() async throws {
        try await DataFolder.with { folder in
            let file = try folder.file("a.jsonl", good)
            let importing = ["import", "sessions", file, "--account", "Acme"]
            if !TestDatabase.isUsed { try await folder.fail(importing, because: "There is no data in the folder") }
            try await folder.succeed(["migrate"])
            try await folder.fail(importing, because: "give --create-account to make it")
            try await folder.fail(["import", "sessions", folder.path("b.jsonl"), "--account", "Acme"], because: "There is no file '")
        }
    }
}
