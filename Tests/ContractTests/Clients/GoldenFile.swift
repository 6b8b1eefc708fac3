import Foundation
import Testing

/// A file of expected text beside the tests. `UPDATE_GOLDEN=1 swift test --filter Golden` records anew; read the diff.
struct GoldenFile {
    let url: URL

    init(_ path: String, test: String = #filePath) {
        url = URL(filePath: test).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Golden/\(path)")
    }

    /// Compares, and says where the first difference is. With `UPDATE_GOLDEN=1` writes instead.
    func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
            return
        }
        let expected = try String(contentsOf: url, encoding: .utf8)
        guard text != expected else { return }
        Issue.record("\(difference(expected, text))", sourceLocation: sourceLocation)
    }

    private func difference(_ expected: String, _ actual: String) -> String {
        let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
        let first = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
        let before = old[max(0, first - 3)..<first].map { "  \($0)" }
        let was = old[first..<min(first + 4, old.count)].map { "- \($0)" }
        let now = new[first..<min(first + 4, new.count)].map { "+ \($0)" }
        let lines = (before + was + now).joined(separator: "\n")
        return "\(url.lastPathComponent) differs from line \(first + 1); UPDATE_GOLDEN=1 records anew\n\(lines)"
    }
}
