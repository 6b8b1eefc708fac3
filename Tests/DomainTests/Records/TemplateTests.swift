import Domain
import Testing

@Suite("Templates")
struct TemplateTests {
    private func text(_ template: String, _ fields: [String], number: Int = 1) throws -> String {
        let columns = Columns(["", "From", "Cell.Tower", "From"])
        return try Template(template).text(Row(columns: columns, fields: fields, number: number))
    }

    @Test(
        "places are filled from the row",
        arguments: [
            ("plain", "plain"), ("{From}", "349"), ("+1555{From:07}", "+15550000349"), ("{Cell.Tower}/{#1}", " A-1 b2 /7"),
            ("{Cell.Tower:trim}", "A-1 b2"), ("{Cell.Tower:digits}", "12"), ("{#}", "12"), ("{#:05}", "00012"), ("{{{From}}}", "{349}"),
            ("{#4}", "second"), ("", ""), ("{From:02}", "349"),
        ]
    )
    func places(template: String, expected: String) throws {
        #expect(try text(template, ["7", "349", " A-1 b2 ", "second"], number: 12) == expected)
    }

    @Test("a number that is none is refused, naming column and value")
    func notANumber() {
        #expect(throws: RowFault("column 'From' holds 'x9', which is not a whole number")) { try text("{From:07}", ["", "x9", "", ""]) }
        #expect(throws: RowFault("column 'From' holds '', which is not a whole number")) { try text("{From:07}", ["", "", "", ""]) }
    }

    @Test(
        "a malformed template is refused",
        arguments: ["{", "}", "a}b", "{From", "{}", "{From:}", "{From:7}", "{From:x}", "{#0}", "{#x}", "{:07}", "{From:0999}"]
    )
    func malformed(template: String) {
        #expect(throws: Template.Fault.self) { try Template(template) }
    }

    @Test("a template knows its columns, and whether it needs any")
    func columns() throws {
        #expect(try Template("{From}-{#2}-{#}").columns == [.name("From"), .place(2)])
        #expect(try Template("Voice").constant == "Voice")
        #expect(try Template("{#}").constant == nil)
        #expect(try Template("a{From}").constant == nil)
    }
}
