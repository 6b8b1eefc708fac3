import Foundation
import Testing

/// A page in the `docs` folder. With `UPDATE_GOLDEN=1` it is rewritten.
struct DocumentPage {
    let url: URL

    init(_ name: String, test: String = #filePath) {
        var folder = URL(filePath: test)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        url = folder.appending(path: "docs/\(name)")
    }

    func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try text.write(to: url, atomically: true, encoding: .utf8)
        }
        let found = try String(contentsOf: url, encoding: .utf8)
        #expect(
            found == text,
            "run the tests with UPDATE_GOLDEN=1 to rewrite docs/\(url.lastPathComponent)",
            sourceLocation: sourceLocation
        )
    }
}
