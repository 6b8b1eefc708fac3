import ArgumentParser
import Services
import Storage

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Look for damage in the data. Ends with status 1 if there is any.",
        discussion: """
            Compares pages, references, the search index, documents and counters with each other. A server may run meanwhile. The \
            database in a data folder is copied for it, which needs as much room as the data; PostgreSQL checks its own files \
            (pg_amcheck), so only what is in them is compared. The bytes of all files are read and compared with their hashes: what \
            is in a bucket is fetched for it.

            EXAMPLES:
              evovoice check --data /var/lib/evovoice
              evovoice check --database postgres://evovoice@db.example.com/evovoice
            """
    )

    @OptionGroup var options: DataOptions

    func run() async throws {
        let store = try options.openStore()
        let content = try await options.load().openFileStore()
        let progress: @Sendable (CheckStep) -> Void = { step in
            if Terminal.isWatched { Terminal.note("checking \(step.rawValue)") }
        }
        let findings =
            try await store.check(progress: progress)
            + store.checkFiles(content: content, progress: progress)
        guard !findings.isEmpty else { return Terminal.print("No damage found") }
        var table = TextTable("where", "finding")
        for finding in findings { table.add(finding.step.rawValue, finding.message) }
        table.print()
        throw Failure("\(findings.count) findings. Stop the server, keep the data as they are, and go back to a backup.")
    }
}
