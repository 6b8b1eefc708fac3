import ServiceKit
import Testing

/// The code of the shop with the options of a query string.
private func code(_ language: String, _ query: KeyValuePairs<String, String> = [:]) throws -> String {
    let options = try ClientOptions(query: query.map { (name: $0.key, value: $0.value) })
    let known = try #require(ClientLanguage.named(language))
    return source(for: known, registry: shop, options: options, baseURL: "http://shop.test", date: DateTime(milliseconds: 0))
}

/// The names of the classes and enumerations that C# code defines.
private func types(_ query: KeyValuePairs<String, String>) throws -> Set<String> {
    let names = try code("csharp", query).split(separator: "\n").compactMap { line -> String? in
        let words = line.split(whereSeparator: { " <".contains($0) })
        guard let keyword = words.firstIndex(where: { $0 == "class" || $0 == "enum" }), keyword + 1 < words.count else { return nil }
        return words.first == "public" ? String(words[keyword + 1]) : nil
    }
    return Set(names)
}

@Suite("Options of client code")
struct ClientOptionTests {
    @Test("a name alone includes that type alone")
    func oneName() throws {
        #expect(try types(["IncludeTypes": "Item"]) == ["Item"])
        #expect(try types(["includetypes": "item,PIECE"]) == ["Item", "Piece"])
    }

    @Test("Name.* includes a request with its answer and all they refer to")
    func withReferences() throws {
        #expect(try types(["IncludeTypes": "FindItems.*"]) == ["Paint", "Record", "FindItems", "Item", "Page", "Piece", "Query"])
        #expect(try types(["IncludeTypes": "Piece.*"]) == ["Piece"])
    }

    @Test("*.Name includes all that refers to a type, directly or not, and the type")
    func referring() throws {
        #expect(try types(["IncludeTypes": "*.Item"]) == ["FindItems", "Item", "PutItem"])
        #expect(try types(["IncludeTypes": "*.Paint"]) == ["Paint", "FindItems", "Item", "PutItem"])
    }

    @Test("Namespace/* includes the types of that namespace and not of those below")
    func ofNamespace() throws {
        let shop: Set = ["Paint", "Record", "ListNames", "Page", "Query", "ReadLabel", "Search"]
        #expect(try types(["IncludeTypes": "Shop.Api/*"]) == shop)
        #expect(try types(["IncludeTypes": "Shop.Api.Stock/*"]) == ["DropItem", "FindItems", "Item", "Piece", "PutItem"])
    }

    @Test("{tag} includes the operations of the tags with all they refer to")
    func ofTag() throws {
        #expect(try types(["IncludeTypes": "{search}"]) == ["ReadLabel", "Search"])
        #expect(try types(["IncludeTypes": "{search,lists}"]) == ["ListNames", "ReadLabel", "Search"])
        #expect(try types(["IncludeTypes": "{stock}"]).contains("Piece"))
    }

    @Test("what names nothing includes nothing", arguments: ["Nothing", "Nothing.*", "*.Nothing", "Nothing/*", "{nothing}"])
    func nothing(pattern: String) throws {
        #expect(try types(["IncludeTypes": pattern]).isEmpty)
        #expect(try types(["ExcludeTypes": pattern]) == types([:]))
    }

    @Test("excluded types are left out, also all requests or all others")
    func excluded() throws {
        #expect(
            try types(["IncludeTypes": "FindItems.*", "ExcludeTypes": "Piece,Paint"]) == ["Record", "FindItems", "Item", "Page", "Query"]
        )
        #expect(try types(["ExcludeTypes": "services"]) == ["Paint", "Record", "Item", "Page", "Piece", "Query"])
        #expect(try types(["ExcludeTypes": "types"]) == ["DropItem", "FindItems", "ListNames", "PutItem", "ReadLabel", "Search"])
    }

    @Test("the header lists the options of the language, and those given without the comment mark")
    func header() throws {
        let text = try code("csharp", ["MakeVirtual": "false", "IncludeTypes": "Piece, Item", "DataClass": "x"])
        #expect(text.hasPrefix("/* Options:\nDate: 1970-01-01 00:00:00\nVersion: 6.110\nTip: "))
        #expect(text.contains("\nBaseUrl: http://shop.test\n\n//GlobalNamespace: \n"))
        #expect(text.contains("\n//MakePartial: True\nMakeVirtual: False\n"))
        #expect(text.contains("\nIncludeTypes: Piece,Item\n//ExcludeTypes: \n"))
        #expect(!text.contains("DataClass"))
        #expect(try code("python", ["AddResponseStatus": "1"]).contains("\nAddResponseStatus: True\n#AddImplicitVersion: \n"))
        #expect(try code("vbnet", ["MakePartial": "False"]).contains("\n'''GlobalNamespace: \n'MakePartial: False\n'''MakeVirtual: True\n"))
        #expect(try code("swift").contains("\nSwiftVersion: 5.0\nVersion: "))
    }

    @Test("the base URL can be given, and the header left out")
    func baseURL() throws {
        #expect(try code("go", ["BaseUrl": "https://other.test"]).contains("BaseUrl: https://other.test\n"))
        #expect(try !code("go", ["WithoutOptions": ""]).contains("Options:"))
        #expect(try code("go", ["WithoutOptions": "False"]).contains("Options:"))
    }

    @Test("modifiers of C# and VB.NET follow the options")
    func modifiers() throws {
        let plain: KeyValuePairs = ["MakePartial": "False", "MakeVirtual": "False", "MakeInternal": "True"]
        #expect(try code("csharp", plain).contains("    internal class Record\n"))
        #expect(try code("csharp", plain).contains("        public string Id { get; set; }"))
        #expect(try code("vbnet", plain).contains("        Friend Class Record\n"))
        #expect(try code("vbnet", plain).contains("            Public Property Id As String"))
        #expect(try code("csharp", ["AddNullableAnnotations": "True"]).contains("public virtual string? Id { get; set; }"))
        #expect(try !code("csharp", ["AddReturnMarker": "False"]).contains("IReturn"))
        #expect(try code("csharp", ["ExportValueTypes": "True"]).contains("NotSoRed = 2,"))
    }

    @Test("data contract attributes are printed where asked for")
    func dataContract() throws {
        let text = try code("csharp", ["AddDataContractAttributes": "True", "AddIndexesToDataMembers": "True"])
        #expect(text.contains("    [DataContract]\n    public partial class Piece\n"))
        #expect(text.contains("        [DataMember(Order=2)]\n        public virtual string Whole { get; set; }\n\n"))
        let generated = try code("vbnet", ["AddGeneratedCodeAttributes": "True"])
        #expect(generated.contains("<GeneratedCode(\"AddServiceStackReference\", \"6.110\")>"))
        #expect(generated.contains("Imports System.CodeDom.Compiler\n"))
    }

    @Test("one namespace, package or module for everything")
    func oneNamespace() throws {
        let csharp = try code("csharp", ["GlobalNamespace": "My.Shop", "AddNamespaces": "Other.One"])
        #expect(csharp.contains("\nusing My.Shop;\nusing Other.One;\n"))
        #expect(csharp.contains("\nnamespace My.Shop\n{"))
        #expect(!csharp.contains("namespace Shop.Api"))
        #expect(try code("java", ["GlobalNamespace": "things", "Package": "com.shop"]).contains("package com.shop;\n"))
        #expect(try code("java", ["GlobalNamespace": "things"]).contains("public class things\n{"))
        #expect(try code("typescript", ["GlobalNamespace": "things"]).contains("export namespace things\n{\n"))
        #expect(try code("go", ["GlobalNamespace": "things"]).contains("package things\n"))
        #expect(try code("ruby", ["GlobalNamespace": "things"]).contains("module Things\n"))
        #expect(try code("php", ["GlobalNamespace": "my.things"]).hasPrefix("<?php namespace my\\things;\n"))
        #expect(try code("fsharp", ["GlobalNamespace": "Things"]).contains("namespace rec Things\n"))
    }

    @Test("an implicit version is a member of every request, with its value")
    func implicitVersion() throws {
        let expected = [
            "csharp": "Version = 7;", "vbnet": "Version = 7", "swift": "public var version:Int = 7",
            "typescript": "public version: number = 7;",
            "mjs": "version = 7;", "python": "version: int = 7", "java": "public Integer version = 7;", "kotlin": "val version:Int = 7",
            "dart": "int? version = 7;", "php": "public int $version=7", "fsharp": "member val Version:Int32 = 7 with get,set",
        ]
        for (language, line) in expected {
            let text = try code(language, ["AddImplicitVersion": "7"])
            #expect(text.components(line) >= 6, "\(language)")
        }
    }

    @Test("a response status is added to answers that lack one, and to nothing else")
    func responseStatus() throws {
        let text = try code("csharp", ["AddResponseStatus": "True"])
        #expect(text.components("public virtual ResponseStatus ResponseStatus { get; set; }") == 2)
        let typescript = try code("typescript", ["AddResponseStatus": "True"])
        #expect(typescript.contains("export class ResponseStatus\n"))
    }

    @Test("collections start empty or absent, as asked")
    func collections() throws {
        #expect(try code("swift").contains("public var parts:[Piece] = []"))
        #expect(try code("swift", ["InitializeCollections": "False"]).contains("public var parts:[Piece]?"))
        #expect(try code("python").contains("labels: Optional[Dict[str, str]] = None"))
        #expect(try code("python", ["InitializeCollections": "True"]).contains("labels: Dict[str, str] = field(default_factory=dict)"))
        #expect(try code("typescript", ["InitializeCollections": "True"]).contains("public parts: Piece[] = [];"))
        #expect(try !code("csharp", ["InitializeCollections": "False"]).contains("new List"))
    }

    @Test("members are optional as asked")
    func optionalMembers() throws {
        #expect(try code("typescript").contains("public price: number;"))
        #expect(try code("typescript").contains("public count?: number;"))
        #expect(try code("typescript", ["MakePropertiesOptional": "True"]).contains("public price?: number;"))
        #expect(try code("typescript.d").contains("    price?: number;"))
        #expect(try code("swift", ["MakePropertiesOptional": "False"]).contains("public var price:Double = 0"))
    }

    @Test("descriptions can be left out; attributes stay")
    func withoutDescriptions() throws {
        for language in ClientLanguage.all where language.key != "mjs" {
            let text = try code(language.key, ["AddDescriptionAsComments": "False"])
            #expect(text.components("Throws an item away") == 1, "\(language)")
        }
        #expect(try !code("mjs", ["AddDescriptionAsComments": "False"]).contains("@description"))
        #expect(try !code("mjs", ["AddDocAnnotations": "False"]).contains("/** @"))
    }

    @Test("types can be read as strings")
    func asStrings() throws {
        #expect(try code("java", ["TreatTypesAsStrings": "Paint,DateTime"]).contains("public String colour = null;"))
        #expect(try code("kotlin", ["TreatTypesAsStrings": "datetime"]).contains("var added:String? = null"))
    }

    @Test("imports and class decorations can be replaced")
    func decorations() throws {
        #expect(try code("python", ["DataClass": "dataclass(slots=True)"]).contains("\n@dataclass(slots=True)\nclass Piece"))
        #expect(try code("swift", ["DefaultImports": "Foundation,Other"]).contains("import Foundation\nimport Other\n"))
        #expect(try code("swift", ["BaseClass": "Model"]).contains("public class Piece : Model, Codable"))
        #expect(try code("java", ["AddPropertyAccessors": "False"]).contains("getName") == false)
        #expect(try code("java", ["SettersReturnThis": "False"]).contains("public void setName(String value) { this.name = value; }"))
    }

    @Test(
        "a value that makes no sense is refused, naming the option",
        arguments: [
            ("MakePartial", "maybe"), ("AddImplicitVersion", "-1"), ("AddImplicitVersion", "x"), ("GlobalNamespace", "a b"),
            ("GlobalNamespace", "a..b"), ("Package", "1a"), ("IncludeTypes", "a;b"), ("ExcludeTypes", "*/,*/"), ("DefaultImports", "a\"b"),
            ("BaseUrl", "*/ evil"), ("BaseUrl", "a\nb"), ("DataClass", "x\"\"\""), ("IncludeTypes", String(repeating: "a", count: 5000)),
        ]
    )
    func refused(option: String, value: String) {
        let error = #expect(throws: ServiceError.self) {
            try ClientOptions(query: [(name: option.lowercased(), value: value)])
        }
        #expect(error?.fields.map(\.name) == [option])
        #expect(error?.code.status == 400)
    }

    @Test("empty values and names that are no option are passed over")
    func passedOver() throws {
        let options = try ClientOptions(query: [(name: "MakePartial", value: ""), (name: "format", value: "json"), (name: "", value: "x")])
        #expect(options == .none)
    }
}

extension String {
    /// How often `part` occurs.
    fileprivate func components(_ part: String) -> Int {
        ranges(of: part).count
    }
}
