/// Collects the lines of a source file.
struct SourceWriter {
    private(set) var text = ""
    private let unit: String
    private var depth = 0

    /// - Parameter unit: what one level of indentation is made of.
    init(unit: String = "    ") {
        self.unit = unit
    }

    /// Adds a line. An empty one carries no indentation.
    mutating func line(_ content: String = "") {
        if !content.isEmpty {
            for _ in 0..<depth { text += unit }
            text += content
        }
        text += "\n"
    }

    mutating func lines(_ contents: [String]) {
        for content in contents { line(content) }
    }

    /// Adds what `body` writes, one level deeper.
    mutating func indented(_ body: (inout SourceWriter) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// Adds `open`, what `body` writes one level deeper, and `close`.
    mutating func block(_ open: String, _ close: String, _ body: (inout SourceWriter) -> Void) {
        line(open)
        indented(body)
        line(close)
    }
}
