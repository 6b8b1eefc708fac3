import Foundation

/// What a reader, or a scraper, sees of a page.
struct PageText {
    let html: String

    /// The text with tags taken out and entities decoded. Rows of tables are lines.
    ///
    /// - Parameter cell: what stands between the cells of a row.
    func lines(betweenCells cell: String = "") -> [String] {
        let separated = main.replacing(/<\/t[hd]>(?=<t[hd])/, with: "\u{1}").replacing("</tr>", with: "\n").replacing(
            "</caption>",
            with: "\n"
        )
        return Self.text(separated).replacing("\u{1}", with: cell).split(separator: "\n").map(String.init)
    }

    /// The texts of all elements that start with `tag`.
    func elements(_ tag: String, _ name: String) -> [String] {
        html.components(separatedBy: tag).dropFirst().compactMap { rest in
            rest.components(separatedBy: "</\(name)>").first.map(Self.text)
        }
    }

    /// The rows of the tables whose class is one of these, each as its cells.
    func rows(ofTables classes: String...) -> [[String]] {
        html.matches(of: /<table class="([a-z]+)"[^>]*>([\s\S]*?)<\/table>/).filter { classes.contains(String($0.1)) }.flatMap { table in
            table.2.matches(of: /<tr[^>]*>([\s\S]*?)<\/tr>/).map { row in
                row.1.matches(of: /<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/).map { Self.text(String($0.1)) }
            }
        }
    }

    private var main: String {
        html.components(separatedBy: "<body>").last ?? ""
    }

    static func text(_ html: String) -> String {
        let plain = html.replacing(/<[^>]*>/, with: "")
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        return entities.reduce(plain) { $0.replacing($1.0, with: $1.1) }
    }
}
