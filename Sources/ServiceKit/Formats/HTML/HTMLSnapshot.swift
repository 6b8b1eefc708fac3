/// The page that shows an answer to a person with a browser (`wire.md` §1.6). It needs no other file.
public enum HTMLSnapshot {
    /// The same answer somewhere else: a format's name and its address.
    public struct Link: Sendable, Equatable {
        public var title: String
        public var address: String

        public init(title: String, address: String) {
            self.title = title
            self.address = address
        }
    }

    /// - Parameters:
    ///   - operation: the name of the request.
    ///   - request: what was asked, as it was bound.
    ///   - response: the answer.
    ///   - date: when it was given.
    ///   - links: the same answer in other formats.
    public static func page(
        operation: String,
        request: WireValue? = nil,
        response: WireValue,
        date: DateTime? = nil,
        links: [Link] = []
    ) -> [UInt8] {
        let title = "\(operation) Snapshot\(date.map { " of \(text(of: $0))" } ?? "")".htmlEscaped
        var page = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <style>\(style)</style>
            </head>
            <body>
            <header>
            <h1>\(operation.htmlEscaped)</h1>
            \(date.map { "<p>Snapshot of <time datetime=\"\($0.iso8601)\">\(text(of: $0))</time></p>" } ?? "")

            """
        if !links.isEmpty {
            page += "<nav aria-label=\"Other formats\">\n"
            for link in links { page += "<a href=\"\(link.address.htmlEscaped)\">\(link.title.htmlEscaped)</a>\n" }
            page += "</nav>\n"
        }
        page += "</header>\n<main>\n"
        page += HTMLTable.render(response)
        page += "</main>\n<footer>\n"
        page += source("Response", response)
        if let request { page += source("Request", request) }
        page += "</footer>\n</body>\n</html>\n"
        return Array(page.utf8)
    }

    private static func source(_ title: String, _ value: WireValue) -> String {
        let json = String(decoding: JSONWriter.encode(value), as: UTF8.self)
        return "<details><summary>\(title) as JSON</summary>\n<pre id=\"\(title.lowercased())\">\(json.htmlEscaped)</pre></details>\n"
    }

    private static func text(of date: DateTime) -> String {
        "\(date.iso8601.prefix(10)) \(date.iso8601.dropFirst(11).prefix(8)) UTC"
    }

    private static let style = """
        :root{color-scheme:light dark;--line:light-dark(#d8dde3,#3a4149);--soft:light-dark(#f4f6f8,#1f242a);--quiet:light-dark(#5b6672,#9aa5b1);\
        --link:light-dark(#0a58ca,#7db3ff)}
        *{box-sizing:border-box}
        body{margin:0;padding:1.5rem clamp(1rem,4vw,3rem);font:15px/1.5 system-ui,sans-serif;background:light-dark(#fff,#14181d);\
        color:light-dark(#1b2128,#e6eaef)}
        h1{margin:0;font-size:1.5rem}
        header p{margin:.25rem 0 0;color:var(--quiet)}
        a{color:var(--link)}
        nav{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0}
        nav a{padding:.2rem .8rem;border:1px solid var(--line);border-radius:1rem;text-decoration:none}
        main{overflow-x:auto;margin:1rem 0}
        table{border-collapse:collapse;font-variant-numeric:tabular-nums}
        th,td{padding:.3rem .6rem;border:1px solid var(--line);text-align:left;vertical-align:top}
        th{background:var(--soft);font-weight:600;white-space:nowrap}
        td{overflow-wrap:anywhere;min-width:3rem;max-width:40rem;white-space:pre-wrap}
        td.number{text-align:right}
        ul{margin:0;padding-left:1.1rem}
        i{color:var(--quiet)}
        pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:1rem;background:var(--soft);border-radius:.4rem}
        summary{cursor:pointer;padding:.3rem 0}
        """
}
