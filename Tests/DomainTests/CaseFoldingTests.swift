import Contract
import ServiceKit
import Testing

@testable import Domain

@Suite("Folding of case")
struct CaseFoldingTests {
    private func folded(_ text: String) -> String { String(decoding: CaseFolding.fold(text), as: UTF8.self) }

    @Test(
        "letters of all alphabets lose their case",
        arguments: [
            ("HELLO", "hello"), ("ÄÖÜ", "äöü"), ("ΣΊΣΥΦΟΣ", "σίσυφοσ"), ("ς", "σ"), ("Жук", "жук"), ("ẞ", "ß"), ("ſ", "s"),
            ("\u{212A}", "k"), ("Ǆ", "ǆ"),
            ("\u{10400}", "\u{10428}"),
        ]
    )
    func pairs(text: String, expected: String) {
        #expect(folded(text) == expected)
    }

    @Test("what is another letter stays one", arguments: ["ß", "ı", "İ", "ﬁ", "é", "e\u{301}", "😀", "漢", "%_'\"\\"])
    func unchanged(text: String) {
        #expect(folded(text) == text)
    }

    @Test("folding once is enough, and follows the cases Unicode gives each letter")
    func table() {
        for value in UInt32(0x80)...0x1FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let result = CaseFolding.folded(value)
            #expect(CaseFolding.folded(result) == result)
            if result != value {
                let upper = scalar.properties.uppercaseMapping
                let expected = upper.unicodeScalars.count == 1 ? upper.unicodeScalars.first : scalar
                let lower = expected?.properties.lowercaseMapping.unicodeScalars.first?.value
                let title = Unicode.Scalar(result)?.properties.uppercaseMapping
                #expect(lower == result || title == upper, "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test("runs of the table are in order and do not overlap")
    func order() {
        for (run, next) in zip(CaseFolding.table, CaseFolding.table.dropFirst()) {
            #expect(run.first <= run.last)
            #expect(run.last < next.first)
        }
    }

    @Test("what separates values cannot come from a text")
    func separators() {
        #expect(CaseFolding.fold("a\u{1F}b\u{0}c") == Array("a\u{FFFD}b\u{FFFD}c".utf8))
    }

    @Test("a session's texts keep its values apart")
    func sessionText() {
        let session = SessionInfo {
            $0.fromAddress = "+1555"
            $0.fromName = ""
            $0.fromPhoneNumber = "ANN"
            $0.log = [SessionLogInfo { $0.message = "One" }, SessionLogInfo(), SessionLogInfo { $0.message = "Two" }]
        }
        let text = SessionText(session)
        #expect(text.from == Array("+1555\u{1F}ann\u{1F}".utf8))
        #expect(text.to.isEmpty)
        #expect(text.log == Array("one\u{1F}two\u{1F}".utf8))
    }
}
