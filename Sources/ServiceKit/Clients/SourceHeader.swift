/// The comment block above generated code (`wire.md` §8.3). Update tools read `BaseUrl` and the options in force back from it.
struct SourceHeader: Sendable {
    /// How a language writes it.
    struct Style: Sendable {
        var open = "/* Options:"
        var close: String? = "*/"
        /// What stands before every line.
        var line = ""
        /// What stands before options that were not given, and must be removed to give them.
        var mark = "//"
        /// Lines of one language only.
        var extra: [String] = []
        /// Whether lines end without a space, as a formatter wants it.
        var trimsLines = false
    }

    let style: Style
    let baseURL: String
    let date: DateTime

    /// The version of the original whose form the code has; update tools compare it.
    static let version = "6.110"

    func write(_ settings: ClientSettings, to out: inout SourceWriter) {
        let seconds = date.iso8601.prefix(19).replacing("T", with: " ")
        let top =
            ["Date: \(seconds)"] + style.extra + [
                "Version: \(Self.version)",
                "Tip: To override a DTO option, remove \"\(style.mark)\" prefix before updating",
                "BaseUrl: \(baseURL.oneLine)", "",
            ]
        out.line(style.open)
        for line in top + settings.headerLines(commentedWith: style.mark) {
            out.line(style.line + (style.trimsLines && line.last == " " ? String(line.dropLast()) : line))
        }
        if let close = style.close { out.line(close) }
        out.line()
    }
}
