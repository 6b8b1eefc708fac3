import ArgumentParser
import Foundation
import Services
import Storage

/// Which data a command works on, and the settings it works with.
struct DataOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The data folder (default: EVOVOICE_DATA, the settings file, or 'data').", valueName: "dir"))
    var data: String?

    @Option(help: ArgumentHelp("A database instead of a data folder.", valueName: "url", visibility: .hidden))
    var database: String?

    @Option(help: ArgumentHelp("A settings file, JSON (default: EVOVOICE_SETTINGS).", valueName: "file"))
    var settings: String?

    @Option(name: .customLong("set"), help: ArgumentHelp("A setting of docs/settings.md, as often as needed.", valueName: "name=value"))
    var assignments: [String] = []

    func validate() throws {
        guard let database else { return }
        throw ValidationError("--database \(database) is not available yet: this version keeps its data in a folder. Use --data DIR.")
    }

    /// The settings that hold.
    ///
    /// - Parameter flags: of the command itself; they come before `--set`.
    func load(flags: [(name: String, written: String, value: String?)] = []) throws -> Settings {
        let environment = ProcessInfo.processInfo.environment
        for variable in Settings.unknownVariables(in: environment) {
            Terminal.note("warning: \(variable) is no setting and is ignored; docs/settings.md lists them")
        }
        var given: [(name: String, written: String, value: String)] = []
        for assignment in assignments {
            let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else {
                throw ValidationError("--set \(assignment): expected NAME=VALUE, such as --set limits.body=20000000")
            }
            given.append((parts[0], "--set \(assignment)", parts[1]))
        }
        for flag in flags + [("data", "--data", data)] {
            if let value = flag.value { given.append((flag.name, flag.written, value)) }
        }
        return try Settings.load(flags: given, environment: environment, file: try file(environment))
    }

    private func file(_ environment: [String: String]) throws -> Settings.File? {
        guard let path = settings ?? environment[Settings.fileVariable], !path.isEmpty else { return nil }
        do {
            return Settings.File(path: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
        } catch {
            throw Failure("The settings file '\(path)' cannot be read: \(error.localizedDescription)")
        }
    }

    /// Opens data that must be there already.
    func openStore() throws -> Store {
        let folder = try load().data
        guard Store.exists(inFolder: folder) else {
            throw Failure("There is no data in the folder '\(folder)'. Name another one with --data, or start one with 'evovoice serve'.")
        }
        return try Store.open(folder: folder)
    }

    /// Opens data, or starts new ones.
    func openOrCreateStore() throws -> Store {
        try Store.open(folder: try load().data)
    }
}
