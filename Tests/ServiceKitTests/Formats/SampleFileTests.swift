import Foundation
import OrderedCollections
import ServiceKit
import Testing

/// Every file of `../shared/contract/samples`, byte for byte.
@Suite("Byte samples", .enabled(if: Samples.exist, "../shared/contract/samples is not beside this checkout"))
struct SampleFileTests {
    @Test("are what the writers produce", arguments: Samples.expectations)
    func match(sample: Samples.Expectation) throws {
        let written = String(decoding: sample.bytes, as: UTF8.self)
        #expect(try written == Samples.text(of: sample.file))
    }

    @Test("are all compared")
    func complete() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Samples.folder.path).filter { !$0.hasSuffix(".md") }
        #expect(Set(files) == Set(Samples.expectations.map(\.file)))
    }
}

enum Samples {
    struct Expectation: Sendable, CustomTestStringConvertible {
        var file: String
        var bytes: [UInt8]

        var testDescription: String { file }
    }

    static let folder = URL(filePath: #filePath).appending(path: "../../../../../shared/contract/samples").standardizedFileURL
    static let exist = FileManager.default.fileExists(atPath: folder.path)

    static func text(of file: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: file)), as: UTF8.self)
    }

    static let expectations: [Expectation] =
        all("widget", Acme.widget) + all("widget-empty", Widget()).filter { $0.file != "widget-empty.jsonl" }
        + all("list", Acme.list) + all("rows-array", Acme.smalls) + all("error", Acme.error)
        + all("error-validation", Acme.validationError).filter { $0.file != "error-validation.jsonl" }
        + [
            one("list-empty", .json, ListResponse<Small>()), one("list-empty", .csv, ListResponse<Small>()),
            one("rows-array-empty", .csv, [Small]()),
            one("rows-datacontract", .csv, Acme.page), one("rows-datacontract", .jsonl, Acme.page),
            one("namespaces-one", .xml, Acme.thing), one("namespaces-list", .xml, Acme.things),
            one("dict", .csv, OrderedDictionary(dictionaryLiteral: ("b", "1"), ("a", "x,y"))), one("strings", .csv, ["a", "b,c"]),
            one("string", .json, "a\"b"),
        ]

    private static func all(_ name: String, _ value: some WireType) -> [Expectation] {
        [Format.json, .jsv, .csv, .xml, .jsonl].map { one(name, $0, value) }
    }

    /// The samples write dates as the original's default has them, and rows as the original picks them.
    private static func one<T: WireType>(_ name: String, _ format: Format, _ value: T) -> Expectation {
        let bytes =
            switch format {
            case .json: JSONWriter.encode(value, dates: .milliseconds)
            case .jsonl: JSONLWriter.encode(value.wireValue, type: T.typeRef, dates: .milliseconds)
            default: format.encode(value, rows: .asOriginal)
            }
        return Expectation(file: "\(name).\(format.name)", bytes: bytes)
    }
}
