import Contract
import ServiceKit
import Testing

/// A list that has pages, and how to fill it with very many rows.
struct ListCase: Sendable, CustomTestStringConvertible {
    let operation: any Operation.Type
    /// Fills both accounts, and says what the filters then mean.
    let fill: @Sendable (World) async throws -> ListBed

    var testDescription: String { operation.schema.name }

    /// The members that are the list's own: its filters.
    var filters: Set<String> { Set(operation.schema.members.map(\.wireName)) }

    /// What its items are.
    var item: any ServiceKit.DataType.Type {
        get throws {
            let page = try #require(operation.operation.response?.objectSchema?.members.first { $0.wireName == "items" })
            guard case .list(.object(let item)) = page.type else {
                throw BindingError(value: testDescription, expected: "a list of objects")
            }
            return item
        }
    }
}

/// A list that is filled.
struct ListBed: Sendable {
    var path: String
    /// The ids of the rows in both accounts.
    var ids: Set<String>
    /// Which of them a manager of Alpha gets.
    var isAlphas: @Sendable (ListRow) -> Bool
    /// Whether only administrators get it.
    var isAdministrators = false
    /// What the newest come first by.
    var dateMember = "dateCreated"
    var filters: [ListFilter]
    /// Members that do not say which rows are listed, each with what they do.
    var notFilters: [String: String] = [:]
    /// More that is to be asked of the same rows.
    var afterwards: @Sendable (World, StatementLog) async throws -> Void = { _, _ in }
}

/// What a filter asks, and which rows that is.
struct ListFilter: Sendable {
    /// The members it uses.
    var members: Set<String>
    /// As it travels.
    var query: String
    var matches: @Sendable (ListRow) -> Bool

    init(_ members: String..., query: String, _ matches: @escaping @Sendable (ListRow) -> Bool) {
        (self.members, self.query, self.matches) = (Set(members), query, matches)
    }
}
