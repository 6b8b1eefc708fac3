import Domain
import Testing

@Suite("Fields of a row")
struct DelimitedFormatTests {
    private func fields(_ text: String, _ format: DelimitedFormat) throws -> [String] {
        try format.fields(of: RawRecord(line: 1, bytes: Array(text.utf8)))
    }

    @Test("CSV fields stand in quotes or not, and a doubled quote stands for one")
    func csv() throws {
        #expect(try fields("a,b,,\"c,d\",\"e\"\"f\",", .csv) == ["a", "b", "", "c,d", "e\"f", ""])
        #expect(try fields("\"\"", .csv) == [""])
        #expect(try fields("a\"b", .csv) == ["a\"b"])
        #expect(try fields("\"a\nb\",c", .csv) == ["a\nb", "c"])
    }

    @Test("TSV has no quoting")
    func tsv() throws {
        #expect(try fields("a\t\"b\t\tc, d\"", .tsv) == ["a", "\"b", "", "c, d\""])
        #expect(try fields("&lt;#&gt;", .tsv) == ["&lt;#&gt;"])
    }

    @Test("a malformed row is refused with its reason")
    func malformed() {
        #expect(throws: RowFault("a quote is not closed")) { try fields("a,\"b", .csv) }
        #expect(throws: RowFault("text follows the closing quote of field 1")) { try fields("\"a\"b", .csv) }
        #expect(throws: RowFault("field 2 is not UTF-8")) {
            try DelimitedFormat.tsv.fields(of: RawRecord(line: 1, bytes: [0x61, 0x09, 0xFF]))
        }
        #expect(throws: RowFault("too long")) {
            try DelimitedFormat.csv.fields(of: RawRecord(line: 1, bytes: [0x61], fault: "too long"))
        }
    }

    @Test("what is written as CSV is read back the same, split anywhere")
    func roundTrip() throws {
        var random = SeededGenerator(seed: 42)
        let alphabet = Array("ab,\"\n\r\t é€😀;'")
        for _ in 0..<500 {
            let rows: [[String]] = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                (0..<3).map { _ in
                    String((0..<Int.random(in: 0...6, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "a" })
                }
            }
            let text = rows.map { DelimitedFormat.csv.record($0) + "\r\n" }.joined()
            var splitter = RecordSplitter(DelimitedFormat.csv.syntax)
            splitter.append(Array(text.utf8))
            splitter.finish()
            var read: [[String]] = []
            while let record = splitter.next() { read.append(try DelimitedFormat.csv.fields(of: record)) }
            #expect(read == rows)
        }
    }
}
