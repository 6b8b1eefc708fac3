import ArgumentParser
import Contract
import Domain
import Foundation
import ServiceKit
import Services
import Storage

struct ImportSessions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions",
        abstract: "Bring sessions in from JSON lines, or from a CSV or TSV file through a mapping.",
        discussion: """
            Works also while a server runs on the same data. A file that is imported twice adds nothing the second time. Records that \
            cannot be read are written with line and reason to FILE.rejects.jsonl; the others are stored. A mapping says which column \
            becomes which member: docs/importing.md describes it.

            EXAMPLES:
              evovoice import sessions sessions.jsonl --account Demo
              evovoice import sessions calls.csv --account Demo --map docs/examples/vast2008-calls.yaml
              evovoice import sessions old.tsv --account 018f3a5c2b7d0001a1b2c3d4 --map old.yaml --archive --strict
            """
    )

    @Argument(help: "The file to read.")
    var file: String

    @Option(help: ArgumentHelp("The account that the sessions go to.", valueName: "id or name"))
    var account: String

    @Flag(help: "Make the account if nothing has that name.")
    var createAccount = false

    @Option(help: "What the file is: jsonl, csv or tsv (default: as its name ends).")
    var format: FileFormat?

    @Option(help: ArgumentHelp("The mapping of a csv or tsv file, YAML.", valueName: "file"))
    var map: String?

    @Flag(help: "Put the sessions into the archive.")
    var archive = false

    @Flag(help: "Stop at the first record that cannot be read, and store nothing from it on.")
    var strict = false

    @Option(help: ArgumentHelp("Where rejected records go (default: FILE.rejects.jsonl).", valueName: "file"))
    var rejects: String?

    @OptionGroup var options: DataOptions

    /// What an imported file is.
    enum FileFormat: String, ExpressibleByArgument, CaseIterable {
        case jsonl, csv, tsv
    }

    func run() async throws {
        let format = try recordFormat()
        let input = try InputFile(file)
        let store = try createAccount ? options.openOrCreateStore(isBulk: true) : options.openStore(isBulk: true)
        let account = try await account(in: store)
        var job = SessionImport(
            input: input,
            reader: SessionRecordReader(format, accountId: account.id ?? ""),
            repository: store.sessions(in: .all),
            isArchived: archive,
            isStrict: strict,
            rejectPath: rejects ?? file + ".rejects.jsonl"
        )
        do {
            try await job.run()
        } catch let error as MappingError {
            throw Failure("\(map ?? "The mapping"), \(error)")
        }
        try await store.tidy(after: job.summary.stored)
        job.summary.print(rejectPath: job.rejectPath)
        if let stopped = job.stopped { throw Failure(job.summary.explanation(of: stopped)) }
    }

    private func recordFormat() throws -> SessionRecordReader.Format {
        let format =
            try format
            ?? FileFormat(rawValue: URL(filePath: file).pathExtension.lowercased()).orThrow(
                ValidationError("'\(file)' does not say what it is. Give --format jsonl, csv or tsv.")
            )
        guard let table = DelimitedFormat(rawValue: format.rawValue) else {
            if map != nil { throw ValidationError("--map goes with csv and tsv; JSON lines are sessions already") }
            return .jsonl
        }
        guard let map else {
            throw ValidationError("A \(format.rawValue) file needs --map FILE, which says what its columns mean. See docs/importing.md.")
        }
        let yaml: String
        do {
            yaml = try String(contentsOf: URL(filePath: map), encoding: .utf8)
        } catch {
            throw Failure("The mapping '\(map)' cannot be read: \(error.localizedDescription)")
        }
        do {
            return .table(table, try RecordMapping(yaml: yaml))
        } catch {
            throw Failure("\(map), \(error)")
        }
    }

    private func account(in store: Store) async throws -> AccountInfo {
        do {
            return try await store.accounts(in: .all).find(idOrName: account)
        } catch let error as ServiceError where error.code == .notFound {
            guard createAccount else {
                throw Failure("\(error.message). Check the name, or give --create-account to make it.")
            }
            return try await store.accounts(in: .all).add(AccountInfo { $0.name = account }, by: .command("import"))
        }
    }
}

extension Optional {
    func orThrow(_ error: @autoclosure () -> any Error) throws -> Wrapped {
        guard let self else { throw error() }
        return self
    }
}
