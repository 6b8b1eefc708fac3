import Domain

/// What databases say differently.
protocol SQLDialect: Sendable {
    /// The statements of a migration, for this database.
    func statements(of migration: Migration) -> String

    /// The value of a scalar member of a stored document, in a form that sorts as lists do: text folded, numbers as
    /// numbers, absent members as null.
    func sortKey(document: SQL, member: String) -> SQL

    /// An object that is a member of a stored document, as a document.
    func object(in document: SQL, member: String) -> SQL

    /// A column of text in the form that texts are sorted by.
    func folded(_ column: SQL) -> SQL

    /// The order of a column that may be absent: `ASC` or `DESC`, with absent values first in ascending order.
    func directionOfOptional(descending: Bool) -> SQL

    /// One of several selections that are merged in an order, of each of which `limit` rows are needed at most.
    func arm(_ select: SQL, _ order: SQL, limit: Int) -> SQL

    /// Whether a column of folded text contains a folded needle.
    func contains(_ column: SQL, _ needle: [UInt8]) -> SQL

    /// The conditions that rows of `t` meet whose text contains a folded needle, by an index if that is the quicker way.
    func conditions(_ text: IndexedText, contain needle: [UInt8], _ connection: any SQLConnection) throws -> [SQL]

    /// The conditions that rows of `t` meet one of whose texts contains something, by an index if that is the quicker way.
    func conditions(_ search: EntityTextSearch, _ connection: any SQLConnection) throws -> [SQL]

    /// Keeps the settings of an account from being changed until the transaction ends, or, alone, everything of the account
    /// that goes by its settings; `nil` where only one transaction changes anything at a time.
    func holdSettings(of accountId: String, alone: Bool) -> SQL?

    /// How events are put in order.
    var eventOrder: any EventOrder { get }

    /// Where sessions stand.
    var sessions: any SessionLayout { get }

    /// How sessions are found by their texts.
    var search: any SessionSearch { get }
}
