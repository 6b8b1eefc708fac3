import ArgumentParser
import Foundation
import Services
import Storage

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write all data, as they are at one moment, into a new file, and uploaded files into a folder beside it.",
        discussion: """
            Works also while a server runs on the same data, which goes on. To go back to a backup, stop the server and put the file into \
            an empty folder as evovoice.db, and FILE.files, the bytes of uploaded files, beside it as files. Files that are in a bucket are fetched into that folder too, and 'evovoice migrate --files-from' brings \
            them into a bucket again; with --no-files they are left to the means of the store, such as versions and replication. \
            PostgreSQL has tools of its own: pg_dump, pg_basebackup.

            EXAMPLES:
              evovoice backup /backup/evovoice-2026-01-31.db --data /var/lib/evovoice
              evovoice backup /backup/evovoice-2026-01-31.db --no-files
            """
    )

    @Argument(help: "The file to make. It must not be there yet.")
    var file: String

    @Flag(name: .customLong("no-files"), help: "Leave out the bytes of files.")
    var isWithoutFiles = false

    @OptionGroup var options: DataOptions

    func run() async throws {
        let store = try options.openStore()
        let content = isWithoutFiles ? nil : try await options.load().openFileStore()
        let folder = URL(filePath: file).deletingLastPathComponent().path
        guard FileManager.default.fileExists(atPath: folder) else { throw Failure("There is no folder '\(folder)'.") }
        try await store.backup(to: file)
        let size = try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
        Terminal.print("Wrote \(file)\(size.map { ", \($0) bytes" } ?? "")")
        guard let content else { return }
        let copy = ContentCopy(from: content, to: FolderContentStore(folder: "\(file).files"))
        let sum = try await copy.run(try Store.contents(inBackup: file))
        if sum.count > 0 { Terminal.print("Wrote \(file).files, \(sum.count) files with \(sum.bytes) bytes") }
        for key in sum.missing {
            Terminal.note("the bytes of \(key.path) are not there: deleted meanwhile, or lost; 'evovoice check' tells")
        }
    }
}
