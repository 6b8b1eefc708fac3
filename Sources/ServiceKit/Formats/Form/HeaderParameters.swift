/// A header's value with parameters: `form-data; name="a"; filename="b.txt"`.
struct HeaderParameters {
    /// What stands before the first semicolon.
    private(set) var value: String
    private var parameters: [String: String] = [:]

    /// The value of a parameter; names in lower case.
    subscript(name: String) -> String? { parameters[name] }

    init(_ header: String) {
        var rest = header[...]
        value = String(rest.prefix { $0 != ";" }.trimmingSpaces())
        rest = rest.drop { $0 != ";" }
        while rest.first == ";" {
            rest = rest.dropFirst()
            let name = rest.prefix { $0 != "=" && $0 != ";" }
            rest = rest[name.endIndex...]
            guard rest.first == "=" else { continue }
            rest = rest.dropFirst()
            let content = Self.content(&rest)
            let key = name.trimmingSpaces().lowercased()
            if parameters[key] == nil { parameters[key] = content }
        }
    }

    /// Reads up to the next semicolon, or text in quotes.
    ///
    /// Browsers write a quote in a name as `%22`, others as `\"`; a backslash before anything else stands for itself,
    /// as it does in the paths that old browsers send.
    private static func content(_ rest: inout Substring) -> String {
        rest = rest.drop { $0 == " " || $0 == "\t" }
        guard rest.first == "\"" else {
            let bare = rest.prefix { $0 != ";" }
            rest = rest[bare.endIndex...]
            return String(bare.trimmingSpaces())
        }
        rest = rest.dropFirst()
        var content = ""
        while let character = rest.popFirst(), character != "\"" {
            if character == "\\", let next = rest.first, next == "\"" || next == "\\" {
                content.append(next)
                rest = rest.dropFirst()
            } else {
                content.append(character)
            }
        }
        rest = rest.drop { $0 != ";" }
        return content
    }

    /// Resolves `UTF-8''na%C3%AFve.txt` (RFC 8187).
    static func decodeExtended(_ text: String) -> String? {
        let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].lowercased() == "utf-8" else { return nil }
        return try? FormReader.decode(parts[2], plus: .plus)
    }
}
