import ArgumentParser
import Foundation
import Services
import Storage

/// Which data a command works on, and the settings it works with.
struct DataOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The data folder (default: EVOVOICE_DATA, the settings file, or 'data').", valueName: "dir"))
    var data: String?

    @Option(help: ArgumentHelp("A PostgreSQL database instead of the data folder's (default: EVOVOICE_DATABASE).", valueName: "url"))
    var database: String?

    @Option(help: ArgumentHelp("A settings file, JSON (default: EVOVOICE_SETTINGS).", valueName: "file"))
    var settings: String?

    @Option(name: .customLong("set"), help: ArgumentHelp("A setting of docs/settings.md, as often as needed.", valueName: "name=value"))
    var assignments: [String] = []

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
        for flag in flags + [("data", "--data", data), ("database", "--database", database)] {
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
    ///
    /// - Parameter isBulk: whether very much is going to be written.
    func openStore(isBulk: Bool = false) throws -> Store {
        let settings = try load()
        if case .folder(let folder) = settings.location, !Store.exists(inFolder: folder) {
            throw Failure("There is no data in the folder '\(folder)'. Name another one with --data, or start one with 'evovoice serve'.")
        }
        return try open(settings, isBulk: isBulk)
    }

    /// Opens data, or starts new ones.
    ///
    /// - Parameter isBulk: whether very much is going to be written.
    func openOrCreateStore(isBulk: Bool = false) throws -> Store {
        try open(try load(), isBulk: isBulk)
    }

    private func open(_ settings: Settings, isBulk: Bool) throws -> Store {
        var options = settings.storeOptions
        options.isBulk = isBulk
        return try Store.open(settings.location, options: options)
    }
}
