/// A language that client code can be had in.
public struct ClientLanguage: Sendable, CustomStringConvertible {
    /// The name as the language menu shows it: `VB.NET`.
    public let name: String
    /// The name in paths and query strings: `vbnet`.
    public let key: String
    /// The name in the index that `/types` answers: `VbNet`.
    public let indexName: String
    /// The extension of the file to save the code in: `dtos.vb`, without the dot before it.
    public let fileExtension: String
    /// The content type of `/types/{key}`, without a charset.
    public let contentType: String
    /// Other names for ``key``.
    let aliases: [String]
    let generator: any LanguageGenerator

    /// What a highlighter calls the language.
    public var highlight: String { key == "mjs" || key == "js" ? "javascript" : key == "typescript.d" ? "typescript" : key }

    public var description: String { key }

    init(
        _ name: String,
        _ key: String,
        index: String,
        extension fileExtension: String,
        contentType: String = "text/plain",
        aliases: [String] = [],
        _ generator: any LanguageGenerator
    ) {
        self.name = name
        self.key = key
        indexName = index
        self.fileExtension = fileExtension
        self.contentType = contentType
        self.aliases = aliases
        self.generator = generator
    }

    /// The languages of the menu, in its order (`wire.md` §7.3).
    public static let all: [ClientLanguage] = [
        ClientLanguage("JavaScript", "mjs", index: "Mjs", extension: "mjs", contentType: "text/javascript", MjsGenerator()),
        ClientLanguage("Python", "python", index: "Python", extension: "py", aliases: ["py"], PythonGenerator()),
        ClientLanguage("Swift", "swift", index: "Swift", extension: "swift", aliases: ["swift4"], SwiftGenerator()),
        ClientLanguage("VB.NET", "vbnet", index: "VbNet", extension: "vb", aliases: ["vb"], VisualBasicGenerator()),
    ]

    /// Forms of the above that stand in no menu.
    public static let variants: [ClientLanguage] = []

    /// The language or variant with this key, in any case.
    public static func named(_ key: String) -> ClientLanguage? {
        let folded = key.lowercased()
        return (all + variants).first { $0.key == folded || $0.aliases.contains(folded) }
    }
}
