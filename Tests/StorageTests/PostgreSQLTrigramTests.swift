import Testing

@testable import Storage

@Suite("Texts that an index of trigrams on PostgreSQL knows")
struct PostgreSQLTrigramTests {
    @Test(
        "have three letters or digits in a row, or a word with an end in the text that has as many with the spaces around it",
        arguments: ["abc", "+15", "1555", "os kh", "ab ", "a b", " a", "äöü", "日本語", "x-1", "+1"]
    )
    func known(text: String) {
        #expect(PostgreSQLSessionSearch.hasTrigrams(Array(text.utf8)))
    }

    @Test("have more than that: others would have the index read as a whole", arguments: ["", "a", "ab", "a ", "--- ", "%", " - "])
    func unknown(text: String) {
        #expect(!PostgreSQLSessionSearch.hasTrigrams(Array(text.utf8)))
    }
}
