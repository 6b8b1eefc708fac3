import Contract
import Foundation
import ServiceKit
import Testing

/// A published page of the original service with a source view.
struct Seed: CustomTestStringConvertible, Sendable {
    let number: String
    let operation: String
    let language: String
    /// The first line of the code.
    let start: String
    /// The start of the first line below it.
    let end: String
    /// Whether the page was saved with the indentation of its code.
    var isIndented = true

    var testDescription: String { "seed \(number): \(operation) in \(language)" }

    static let folder = URL(filePath: #filePath).appending(path: "../../../../../shared/seeds").standardizedFileURL

    static var areAvailable: Bool { FileManager.default.fileExists(atPath: folder.path) }

    static let all = [
        Seed(
            number: "001",
            operation: "NewAISession",
            language: "mjs",
            start: "\"use strict\";",
            end: "To override",
            isIndented: false
        ),
        Seed(number: "002", operation: "ListSessions", language: "swift", start: "import Foundation", end: "Swift ListSessions DTOs"),
        Seed(number: "003", operation: "ListSessions", language: "vbnet", start: "Imports System", end: "VB.NET ListSessions DTOs"),
        Seed(number: "004", operation: "NewAISession", language: "python", start: "import datetime", end: "Python NewAISession DTOs"),
    ]

    func code() throws -> [String] {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        let file = try #require(files.first { $0.hasPrefix(number) })
        let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let first = try #require(lines.firstIndex(of: start))
        let rest = lines[first...]
        return Array(rest.prefix { !$0.hasPrefix(end) })
    }
}

@Suite("Source views against the published pages", .enabled(if: Seed.areAvailable, "the pages are not at ../shared/seeds"))
struct SeedClientTests {
    /// Billing items that the published pages are too old to have.
    private let newer = ["aiinsights", "ailiveminutes", "aimessages"]

    @Test("every line is there, in order, and nothing else but the newer billing items", arguments: Seed.all)
    func matches(seed: Seed) throws {
        let operation = try #require(EvoVoice.registry.operation(named: seed.operation))
        let language = try #require(ClientLanguage.named(seed.language))
        let printed = pageSource(of: operation, in: EvoVoice.registry, language: language)
        let shape = { (line: String) in seed.isIndented ? line : line.trimmingCharacters(in: .whitespaces) }
        let expected = try seed.code().map(shape).filter { !$0.isEmpty }
        var next = 0
        for line in printed.split(separator: "\n").map({ shape(String($0)) }) {
            if next < expected.count, line == expected[next] {
                next += 1
            } else {
                let isNewer = newer.contains { line.lowercased().contains($0) }
                #expect(isNewer, "expected: \(next < expected.count ? expected[next] : "the end")\nprinted:  \(line)")
                if !isNewer { return }
            }
        }
        #expect(next == expected.count, "missing: \(expected.dropFirst(next).first ?? "")")
    }

    @Test("blank lines are where the published pages have them", arguments: Seed.all.filter { $0.isIndented })
    func blankLines(seed: Seed) throws {
        let operation = try #require(EvoVoice.registry.operation(named: seed.operation))
        let language = try #require(ClientLanguage.named(seed.language))
        let printed = pageSource(of: operation, in: EvoVoice.registry, language: language)
        let lines = printed.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            !newer.contains { line.lowercased().contains($0) }
        }
        let trimmed = lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
        #expect(trimmed == (try seed.code().joined(separator: "\n").trimmingCharacters(in: .newlines)))
    }
}
