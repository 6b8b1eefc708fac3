/// A column of folded texts that lists look into, with an index of trigrams.
///
/// SQLite keeps the texts of all such columns in one table, `search_text`, which triggers fill: rows of other tables have no
/// number that would stay the same for good, and an index of trigrams needs one. PostgreSQL indexes the columns themselves.
struct IndexedText: Sendable {
    /// Stands in the upper bits of the numbers of its rows in `search_text`.
    let number: Int64
    /// The column of the table `t`, which has an `id`.
    let column: SQL

    static let accountName = IndexedText(number: 1, column: "t.name_folded")
    static let userEmail = IndexedText(number: 2, column: "t.email_folded")
    static let logDescription = IndexedText(number: 3, column: "t.description_folded")

    /// The texts of what accounts own; kinds that are few share one number.
    static func text(of kind: EntityKind) -> IndexedText {
        IndexedText(number: entityNumbers.first { $0.kind == kind }?.number ?? otherEntities, column: "x.folded")
    }

    /// The kinds with a number of their own, so that what is common in one does not hide what is rare in another.
    static let entityNumbers: [(kind: EntityKind, number: Int64)] = [(.customer, 4), (.endpoint, 5), (.flow, 6), (.file, 7)]
    static let otherEntities: Int64 = 8
}
