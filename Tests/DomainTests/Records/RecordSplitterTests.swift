import Domain
import Testing

@Suite("Splitting a file into records")
struct RecordSplitterTests {
    private let csv = RecordSplitter.Syntax.quoted(separator: UInt8(ascii: ","))

    /// The records of a text that arrives in pieces of `size` bytes.
    private func records(_ text: String, _ syntax: RecordSplitter.Syntax, size: Int = 3, maxLength: Int = 1 << 20) -> [RawRecord] {
        var splitter = RecordSplitter(syntax, maxLength: maxLength)
        var records: [RawRecord] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            splitter.append(rest.prefix(size))
            rest = rest.dropFirst(size)
            while let record = splitter.next() { records.append(record) }
        }
        splitter.finish()
        while let record = splitter.next() { records.append(record) }
        #expect(splitter.next() == nil)
        return records
    }

    @Test("lines end with LF or CR LF, the last one may end without, and empty ones count but are no records")
    func lines() {
        let records = records("one\r\n\ntwo\n\r\nthree", .lines)
        #expect(records.map(\.text) == ["one", "two", "three"])
        #expect(records.map(\.line) == [1, 3, 5])
    }

    @Test("a byte order mark is skipped at the start only")
    func byteOrderMark() {
        #expect(records("\u{FEFF}a\n\u{FEFF}b", .lines).map(\.text) == ["a", "\u{FEFF}b"])
        #expect(records("", .lines).isEmpty)
        #expect(records("\u{FEFF}", csv).isEmpty)
    }

    @Test("in lines a quote is text; in CSV a quoted field spans lines, and the next record's line is counted on")
    func quotes() {
        #expect(records("a\t\"b\nc", .lines).map(\.text) == ["a\t\"b", "c"])
        let records = records("1,\"a\nb\"\"\r\nc\"\n2,d\"e\n", csv)
        #expect(records.map(\.text) == ["1,\"a\nb\"\"\r\nc\"", "2,d\"e"])
        #expect(records.map(\.line) == [1, 4])
        #expect(records.allSatisfy { $0.fault == nil })
    }

    @Test("a quote that is never closed spoils its own line only", arguments: [1, 4, 1000])
    func unclosedQuote(size: Int) {
        let records = records("1,\"open\n2,b\n3,c\n", csv, size: size)
        #expect(records.map(\.text) == ["1,\"open", "2,b", "3,c"])
        #expect(records.map { $0.fault != nil } == [true, false, false])
        #expect(records[0].fault == "a quote is not closed before the end of the file")
        #expect(records.map(\.line) == [1, 2, 3])
    }

    @Test("text after a closing quote spoils the line", arguments: [1, 4, 1000])
    func textAfterQuote(size: Int) {
        let records = records("1,\"a\"b\n2,\"c\n\"d,e\n3,f", csv, size: size)
        #expect(records.map(\.text) == ["1,\"a\"b", "2,\"c", "\"d,e", "3,f"])
        #expect(records.map { $0.fault != nil } == [true, true, true, false])
    }

    @Test("a line over the limit is answered by its start and dropped", arguments: [1, 7, 1000])
    func overlongLine(size: Int) {
        let long = String(repeating: "x", count: 100)
        for syntax in [RecordSplitter.Syntax.lines, csv] {
            let records = records("a\n\(long)\nb\n", syntax, size: size, maxLength: 20)
            #expect(records.map(\.line) == [1, 2, 3])
            #expect(records.map { $0.fault != nil } == [false, true, false])
            #expect(records[1].fault == "the line is longer than 20 bytes")
            #expect(long.hasPrefix(records[1].text))
        }
    }

    @Test("a quote that is not closed within the limit spoils its own line only", arguments: [1, 7, 1000])
    func overlongQuote(size: Int) {
        let lines = (1...20).map { "\($0),x" }
        let records = records("0,\"open\n" + lines.joined(separator: "\n"), csv, size: size, maxLength: 20)
        #expect(records.map(\.text) == ["0,\"open"] + lines)
        #expect(records.first?.fault == "a quote is not closed within 20 bytes")
        #expect(records.count { $0.fault != nil } == 1)
    }

    @Test("where a file is cut into pieces makes no difference")
    func pieces() {
        var random = SeededGenerator(seed: 7)
        let alphabet = Array("a,\"\n\r\t")
        for _ in 0..<300 {
            let text = String((0..<Int.random(in: 0...40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "a" })
            for syntax in [RecordSplitter.Syntax.lines, csv] {
                let whole = records(text, syntax, size: 1000, maxLength: 15)
                for size in [1, 2, 5] {
                    let pieces = records(text, syntax, size: size, maxLength: 15)
                    #expect(pieces.map(\.line) == whole.map(\.line), "\(text.debugDescription)")
                    #expect(pieces.map(\.fault) == whole.map(\.fault), "\(text.debugDescription)")
                }
            }
        }
    }
}
