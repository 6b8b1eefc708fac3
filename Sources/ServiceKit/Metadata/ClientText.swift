/// Text that a client sent, made fit to stand on a page.
///
/// Templates escape what they insert, but grapheme by grapheme: a quote followed by a combining mark would pass.
/// So nothing but ASCII reaches them from outside.
enum ClientText {
    /// Printable ASCII, other characters as `?`, at most 100 of them.
    static func printable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(100).map { (0x20...0x7E).contains($0.value) ? $0 : "?" }))
    }

    /// The host without its port, or `localhost` if it is no host name.
    static func host(_ text: String) -> String {
        let name = text.hasPrefix("[") ? text.prefix { $0 != "]" } + "]" : text.prefix { $0 != ":" }
        let isName = !name.isEmpty && name.utf8.count <= 253 && name.unicodeScalars.allSatisfy { isHostScalar($0) }
        return isName ? String(name) : "localhost"
    }

    /// The URL that all links start with, without a slash at its end; empty (links on the same host) if it is no URL.
    static func base(_ text: String) -> String {
        let isURL = text.utf8.count <= 500 && (text.hasPrefix("http://") || text.hasPrefix("https://"))
        guard isURL, text.unicodeScalars.allSatisfy({ isHostScalar($0) || "/%~".unicodeScalars.contains($0) }) else { return "" }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    private static func isHostScalar(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return false }
        return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || ".-_:[]".unicodeScalars.contains(scalar)
    }
}
