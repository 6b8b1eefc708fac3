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
        ClientLanguage("C#", "csharp", index: "CSharp", extension: "cs", aliases: ["cs"], CSharpGenerator()),
        ClientLanguage("JavaScript", "mjs", index: "Mjs", extension: "mjs", contentType: "text/javascript", MjsGenerator()),
        ClientLanguage("TypeScript", "typescript", index: "TypeScript", extension: "ts", aliases: ["ts"], TypeScriptGenerator()),
        ClientLanguage("Dart", "dart", index: "Dart", extension: "dart", DartGenerator()),
        ClientLanguage("Java", "java", index: "Java", extension: "java", JavaGenerator()),
        ClientLanguage("Kotlin", "kotlin", index: "Kotlin", extension: "kt", aliases: ["kt"], KotlinGenerator()),
        ClientLanguage("Python", "python", index: "Python", extension: "py", aliases: ["py"], PythonGenerator()),
        ClientLanguage("PHP", "php", index: "Php", extension: "php", contentType: "text/javascript", PHPGenerator()),
        ClientLanguage("Swift", "swift", index: "Swift", extension: "swift", aliases: ["swift4"], SwiftGenerator()),
        ClientLanguage("VB.NET", "vbnet", index: "VbNet", extension: "vb", aliases: ["vb"], VisualBasicGenerator()),
        ClientLanguage("F#", "fsharp", index: "FSharp", extension: "fs", aliases: ["fs"], FSharpGenerator()),
        ClientLanguage("Go", "go", index: "Go", extension: "go", GoGenerator()),
        ClientLanguage("Rust", "rust", index: "Rust", extension: "rs", aliases: ["rs"], RustGenerator()),
        ClientLanguage("Ruby", "ruby", index: "Ruby", extension: "rb", aliases: ["rb"], RubyGenerator()),
    ]

    /// Forms of the above that stand in no menu: TypeScript declarations, CommonJS.
    public static let variants: [ClientLanguage] = [
        ClientLanguage(
            "TypeScript declarations",
            "typescript.d",
            index: "TypeScriptDefinition",
            extension: "d.ts",
            aliases: ["ts.d", "d.ts"],
            TypeScriptGenerator(isDeclarations: true)
        ),
        ClientLanguage(
            "CommonJS",
            "js",
            index: "CommonJs",
            extension: "js",
            contentType: "text/javascript",
            aliases: ["commonjs", "cjs"],
            MjsGenerator(isCommonJS: true)
        ),
    ]

    /// The language or variant with this key, in any case.
    public static func named(_ key: String) -> ClientLanguage? {
        let folded = key.lowercased()
        return (all + variants).first { $0.key == folded || $0.aliases.contains(folded) }
    }
}
