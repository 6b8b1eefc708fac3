import ArgumentParser
import Foundation
import Services

/// The flags that set settings.
struct SettingsOptions: ParsableArguments {
    @Option(help: "The address to listen on.")
    var host: String?
    @Option(help: "The port to listen on; 0 lets the system choose.")
    var port: String?
    @Option(help: "The folder with the database.")
    var data: String?
    @Option(help: "A settings file (JSON).")
    var settings: String?
    @Option(help: ArgumentHelp("Any setting, such as limits.body=20000000. May be repeated.", valueName: "name=value"))
    var set: [String] = []

    /// The settings that hold.
    func load() throws -> Settings {
        let environment = ProcessInfo.processInfo.environment
        return try Settings.load(
            flags: try flags,
            environment: environment,
            file: try (settings ?? environment[Settings.fileVariable]).map(Self.file)
        )
    }

    private var flags: [(name: String, written: String, value: String)] {
        get throws {
            let named = [("host", "--host", host), ("port", "--port", port), ("data", "--data", data)]
            let others = try set.map { text in
                let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2 else { throw ValidationError("--set \(text): expected NAME=VALUE") }
                return (name: String(parts[0]), written: "--set \(parts[0])", value: String(parts[1]))
            }
            return named.compactMap { name, written, value in value.map { (name: name, written: written, value: $0) } } + others
        }
    }

    private static func file(_ path: String) throws -> Settings.File {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ValidationError("the settings file '\(path)' cannot be read")
        }
        return Settings.File(path: path, bytes: Array(data))
    }
}
