import Foundation

/// The built `evovoice`, beside the test bundle.
enum Binary {
    static let url: URL = {
        var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        while folder.path != "/" {
            let candidate = folder.appending(path: "evovoice")
            if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
            folder.deleteLastPathComponent()
        }
        return Project.root.appending(path: ".build/debug/evovoice")
    }()
}

/// The checkout the tests were built from.
enum Project {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The Python that `scripts/python` prepared, or `nil` if the tests were started without it.
    static let python: URL? = ProcessInfo.processInfo.environment["EVOVOICE_TEST_PYTHON"].map { URL(filePath: $0) }

    static let node: URL? = find("node")

    static func find(_ tool: String) -> URL? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .map { URL(filePath: String($0)).appending(path: tool) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}
