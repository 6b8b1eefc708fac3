import ArgumentParser
import Storage

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Look for damage in the data. Ends with status 1 if there is any.",
        discussion: """
            Compares pages, references, the search index, documents and counters with each other. Works on a copy, which needs as much \
            room as the data, so a server may run meanwhile.

            EXAMPLES:
              evovoice check --data /var/lib/evovoice
            """
    )

    @OptionGroup var options: DataOptions

    func run() async throws {
        let store = try options.openStore()
        let findings = try await store.check { step in
            if Terminal.isWatched { Terminal.note("checking \(step.rawValue)") }
        }
        guard !findings.isEmpty else { return Terminal.print("No damage found") }
        var table = TextTable("where", "finding")
        for finding in findings { table.add(finding.step.rawValue, finding.message) }
        table.print()
        throw Failure("\(findings.count) findings. Stop the server, keep this data folder, and go back to a backup.")
    }
}
