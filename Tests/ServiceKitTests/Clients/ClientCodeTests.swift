import ServiceKit
import Testing

private func code(_ language: String) throws -> String {
    let known = try #require(ClientLanguage.named(language))
    return source(for: known, registry: shop, options: .none, baseURL: "http://shop.test", date: DateTime(milliseconds: 0))
}

private func page(_ operation: any Operation.Type, _ language: String) throws -> String {
    pageSource(of: operation, in: shop, language: try #require(ClientLanguage.named(language)))
}

@Suite("Client code")
struct ClientCodeTests {
    @Test("languages stand in the order of the menu and are found by any of their names, in any case")
    func languages() {
        let menu = [
            "C#", "JavaScript", "TypeScript", "Dart", "Java", "Kotlin", "Python", "PHP", "Swift", "VB.NET", "F#", "Go", "Rust", "Ruby",
        ]
        #expect(ClientLanguage.all.map(\.name) == menu)
        #expect(ClientLanguage.named("SWIFT4")?.key == "swift")
        #expect(ClientLanguage.named("TypeScript.d")?.indexName == "TypeScriptDefinition")
        #expect(ClientLanguage.named("js")?.name == "CommonJS")
        #expect(ClientLanguage.named("cobol") == nil)
        #expect(ClientLanguage.named("mjs")?.contentType == "text/javascript")
        #expect(ClientLanguage.named("php")?.contentType == "text/javascript")
        #expect(ClientLanguage.named("csharp")?.contentType == "text/plain")
    }

    @Test("requests carry the marker of their verb, declared or inferred, and only where no base does")
    func markers() throws {
        let csharp = try code("csharp")
        #expect(csharp.contains("class FindItems\n        : Query<Item>, IReturn<Page<Item>>\n"))
        #expect(csharp.contains("class Query<T>\n        : IGet\n"))
        #expect(csharp.contains("class PutItem\n        : IReturn<Item>, IPost\n"))
        #expect(csharp.contains("class DropItem\n        : IReturnVoid, IDelete\n"))
        #expect(csharp.contains("class ListNames\n        : IReturn<List<string>>, IPost\n"))
        let mjs = try code("mjs")
        #expect(
            mjs.contains(
                "getTypeName() { return 'FindItems' }\n    getMethod() { return 'GET' }\n    createResponse() { return new Page() }"
            )
        )
        #expect(mjs.contains("getMethod() { return 'DELETE' }\n    createResponse() { }"))
    }

    @Test("pages show nothing of operations", arguments: ClientLanguage.all)
    func pages(language: ClientLanguage) {
        let text = pageSource(of: PutItem.self, in: shop, language: language)
        for word in ["IReturn", "Route", "createResponse", "CreateResponse", "getTypeName() {", "Options:", "IPost", "http://"] {
            #expect(!text.contains(word) || language.key == "php" && word == "IPost" || word == "IReturn" && language.key == "php")
        }
        #expect(text.contains("PutItem") && text.contains("Item") && text.contains("Piece") && text.contains("Paint"))
    }

    @Test("pages show the answer of the first operation of its kind, with the item's name for the parameter")
    func openAnswer() throws {
        #expect(try page(FindItems.self, "swift").contains("public class Page<Item : Codable> : Codable"))
        #expect(try code("swift").contains("public class Page<T : Codable> : Codable"))
        #expect(try page(FindItems.self, "python").contains("class Page:\n"))
        #expect(try code("python").contains("T = TypeVar('T')\n"))
    }

    @Test("names that languages keep for themselves are marked, and travel under their own")
    func reservedNames() throws {
        let swift = try code("swift")
        #expect(swift.contains("public var `default`:String?"))
        #expect(swift.contains("case `default`"))
        #expect(swift.contains("forKey: .`default`"))
        #expect(try code("vbnet").contains("Property [Default] As String"))
        #expect(try code("python").contains("from_: Optional[str] = field(metadata=config(field_name='from'), default=None)"))
        #expect(try code("java").contains("@SerializedName(\"default\") public String Default = null;"))
        #expect(try code("rust").contains("#[serde(skip_serializing_if = \"Option::is_none\")]\n    pub r#type: Option<String>,"))
        #expect(try code("dart").contains("String? default_;"))
        #expect(try code("dart").contains("'default': default_"))
        #expect(try code("go").contains("`json:\"default,omitempty\"`"))
    }

    @Test("acronyms come back from every spelling")
    func acronyms() throws {
        #expect(try code("python").contains("is_b_y_o_a: bool = False"))
        #expect(try code("rust").contains("#[serde(rename = \"isBYOA\")]\n    pub is_byoa: bool,"))
        #expect(try code("ruby").contains("is_byoa: { name: 'isBYOA' }"))
        #expect(try code("go").contains("IsBYOA   bool "))
        #expect(try code("csharp").contains("public virtual bool IsBYOA { get; set; }"))
    }

    @Test("descriptions cannot break out of comments and texts", arguments: ClientLanguage.all)
    func hostileDescriptions(language: ClientLanguage) throws {
        let text = try code(language.key)
        let comments = text.split(separator: "\n").filter { $0.drop { $0 == " " }.hasPrefix("*") || $0.contains("/**") }
        #expect(!comments.contains { $0.contains("*/ or") })
        #expect(language.key != "php" || !text.split(separator: "\n").contains { $0.hasPrefix("//") && $0.contains("?>") })
        #expect(language.key != "python" || text.contains("or more '''"))
        #expect(language.key != "kotlin" || text.contains("costs* \\$5"))
        #expect(language.key != "vbnet" || text.contains("or more \"\"\"\"\"\" ?>\")>"))
    }

    @Test(
        "in dependency order every type stands after its base, its answer and its members' types",
        arguments: ["typescript", "python", "dart"]
    )
    func dependencyOrder(language: String) throws {
        let text = try code(language)
        let position = { (name: String) in try #require(text.firstRange(of: "class \(name)")).lowerBound }
        #expect(try position("Record") < position("Item"))
        #expect(try position("Piece") < position("Item"))
        #expect(try position("Query") < position("FindItems"))
        #expect(try position("Item") < position("PutItem"))
        #expect(try position("Page") < position("FindItems"))
    }

    @Test("a type that contains itself is named before it stands")
    func circles() throws {
        #expect(try code("python").contains("parts: 'Optional[List[Piece]]' = None"))
        #expect(try code("fsharp").contains("namespace rec Shop.Api\n"))
        #expect(try code("rust").contains("pub parts: Option<Vec<Piece>>,"))
    }

    @Test("lines hold no tabs but Go's, and end without blanks below the header", arguments: ClientLanguage.all + ClientLanguage.variants)
    func whitespace(language: ClientLanguage) throws {
        let options = try ClientOptions(query: [(name: "WithoutOptions", value: "True")])
        let text = source(for: language, registry: shop, options: options, baseURL: "", date: DateTime(milliseconds: 0))
        for line in text.split(separator: "\n") {
            #expect(language.key == "go" || !line.contains("\t"))
            #expect(!line.hasSuffix(" ") || language.key == "fsharp" && line.hasSuffix("() = "))
        }
        #expect(text.hasSuffix("\n"))
    }
}
