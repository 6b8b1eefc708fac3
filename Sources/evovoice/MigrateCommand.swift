import ArgumentParser
import Foundation
import Services
import Storage
import Synchronization

struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the data up to the form that this version of the program works with, or move them into PostgreSQL.",
        discussion: """
            Every command that opens the data does so too; this one does only that, and shows the steps. Make a backup before an upgrade: \
            there is no way back.

            With --from and --to, the data of a folder are moved into an empty PostgreSQL database. Stop the server first. The folder \
            stays as it is. A move that was broken off goes on where it was when it is started again. In the end both sides are \
            compared, row by row, by count and checksum. Uploaded files are copied to where the servers on the database will have \
            them: the folder that --set files.folder=DIR names, or the bucket of files.s3.bucket. A database with other tables in it is \
            refused; so is starting a server on one that a move has not ended in. Watchers of events are told that they have missed some.

            With --files-from, the bytes of files are copied from a folder to where the settings have them now, those that are not \
            there yet: from the folder into a bucket, or from a backup back to where they were.

            EXAMPLES:
              evovoice migrate --data /var/lib/evovoice
              evovoice migrate --from /var/lib/evovoice --to postgres://evovoice@db.example.com/evovoice
              evovoice migrate --files-from /var/lib/evovoice/files --set files.s3.bucket=evovoice
            """
    )

    @Option(help: ArgumentHelp("The data folder that is moved.", valueName: "dir"))
    var from: String?

    @Option(help: ArgumentHelp("The PostgreSQL database that it is moved into.", valueName: "url"))
    var to: String?

    @Option(help: ArgumentHelp("A folder with the bytes of files that are copied to where files are kept now.", valueName: "dir"))
    var filesFrom: String?

    @OptionGroup var options: DataOptions

    func validate() throws {
        guard (from == nil) == (to == nil) else { throw ValidationError("--from DIR and --to URL go together") }
        guard filesFrom == nil || from == nil else { throw ValidationError("--files-from DIR goes without --from and --to") }
    }

    func run() async throws {
        if let from, let to { return try await move(from, to) }
        if let filesFrom { return try await moveFiles(from: filesFrom) }
        let store = try options.openOrCreateStore()
        var table = TextTable("step", "name", "state")
        for step in store.schemaSteps { table.add("\(step.number)", step.name, step.isNew ? "applied now" : "applied before") }
        table.print()
    }

    private func move(_ folder: String, _ url: String) async throws {
        guard Store.exists(inFolder: folder) else { throw Failure("There is no data in the folder '\(folder)'.") }
        guard url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") else {
            throw ValidationError("--to \(url): expected a URL such as postgres://evovoice@db.example.com/evovoice")
        }
        let source = try Store.open(folder: folder)
        let contents = try await source.contents()
        let settings = try options.load()
        guard contents.isEmpty || settings.files.folder != nil || settings.files.s3.bucket != nil else {
            let ways = "--set files.folder=DIR, or files.s3.bucket,"
            throw Failure("The folder holds files: say with \(ways) where the servers on the database will have them.")
        }
        let content = contents.isEmpty ? nil : try await settings.openFileStore()
        var bulk = StoreOptions()
        bulk.isBulk = true
        let move = StoreMove(from: source, to: try Store.open(database: url, options: bulk))
        let progress = MoveProgress()
        let counts = try await move.run { progress.show($0) }
        progress.end()
        var table = TextTable("table", "rows")
        for (name, count) in counts { table.add(name, "\(count)") }
        table.print()
        if let content { try await copy(contents, from: folder + "/files", to: content, settings) }
        Terminal.print("All rows are in the database, as they were in the folder")
    }
}

extension MigrateCommand {
    private func moveFiles(from folder: String) async throws {
        guard FileManager.default.fileExists(atPath: folder + "/content") else {
            throw Failure("There are no bytes of files in the folder '\(folder)': it has no folder 'content'.")
        }
        let settings = try options.load()
        try settings.requirePlaceForFiles()
        let contents = try await options.openStore().contents()
        try await copy(contents, from: folder, to: try await settings.openFileStore(), settings)
    }

    /// - Throws: ``Failure`` if any of them are missing.
    private func copy(_ contents: [ContentKey], from folder: String, to content: any ContentStore, _ settings: Settings) async throws {
        let sum = try await ContentCopy(from: FolderContentStore(folder: folder), to: content).run(contents)
        guard sum.missing.isEmpty else {
            throw Failure("The bytes of \(sum.missing.count) files are not there; 'evovoice check' names them.")
        }
        let place = settings.files.s3.bucket.map { "the bucket \($0)" } ?? settings.filesFolder ?? ""
        Terminal.print("\(sum.count) files with \(sum.bytes) bytes are in \(place)")
    }
}

/// Shows the steps of a move, each with a bar of its own.
private final class MoveProgress: Sendable {
    private let shown = Mutex<(title: String, progress: Progress)?>(nil)

    func show(_ step: StoreMove.Step) {
        let title = step.isChecking ? "rows of \(step.name) compared" : "rows of \(step.name) moved"
        shown.withLock { shown in
            if shown?.title != title {
                shown?.progress.end()
                shown = (title, Progress(title, total: step.total))
            }
            shown?.progress.show(step.done, count: step.done)
        }
    }

    func end() {
        shown.withLock { $0?.progress.end() }
    }
}
