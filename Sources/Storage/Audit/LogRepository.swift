public import Contract
public import Domain
import ServiceKit

/// Which entries of the log of changes a list asks for.
public struct LogQuery: Sendable, Equatable {
    public var accountIds: [String] = []
    /// Any of these customers; `_` stands for entries that concern no customer.
    public var customerIds: [String] = []
    public var days = DayRange()
    /// Part of the description, in any case.
    public var description: String?
    /// The id of what was changed.
    public var subjectId: String?
    public var options = ListOptions()

    public init() {}
}

/// The log of every change of data or access. Entries are added beside the change, in its transaction; the database
/// refuses to change or delete any.
public struct LogRepository: Sendable {
    let store: Store
    let scope: AccountScope

    /// A page of the entries that match. Those that concern no account are seen in the scope of all accounts only.
    ///
    /// - Throws: 403 if the query names an account outside the scope.
    public func list(_ query: LogQuery = LogQuery()) async throws -> ListPage<LogEntryInfo> {
        let scope = try scope.narrowed(to: query.accountIds)
        return try await store.database.read { connection in
            var list = EntityList(tables: "log_entry t", options: query.options)
            list.conditions = Self.conditions(query, scope, connection.dialect)
            return try list.page(connection) { try Document.decode(LogEntryInfo.self, $0.bytes(0)) }
        }
    }

    /// The documents of one entry's subject before and after the change, as JSON.
    ///
    /// - Throws: 404 if there is no entry with that id in the scope.
    public func change(_ id: String) async throws -> (before: [UInt8]?, after: [UInt8]?) {
        let scope = scope
        return try await store.database.read { connection in
            let entry = try connection.first("SELECT account_id, before_change, after_change FROM log_entry WHERE id = \(id)") { row in
                (
                    isVisible: scope == .all || row.optionalText(0).map(scope.contains) == true,
                    before: row.isNull(1) ? nil : row.bytes(1), after: row.isNull(2) ? nil : row.bytes(2)
                )
            }
            guard let entry, entry.isVisible else { throw ServiceError.notFound("log entry", id: id) }
            return (entry.before, entry.after)
        }
    }

    /// Adds an entry for something that changes no entity, such as an export.
    ///
    /// - Throws: 403 if the account is outside the scope.
    public func add(action: String, accountId: String? = nil, description: String, by actor: Actor) async throws {
        if let accountId { try scope.require(accountId) }
        let store = store
        try await store.database.write { transaction in
            transaction.changesOnly([])
            let entry = LogChange(action: action, accountId: accountId, description: description)
            try entry.record(by: actor, store: store, transaction.connection)
        }
    }

    private static func conditions(_ query: LogQuery, _ scope: AccountScope, _ dialect: any SQLDialect) -> [SQL] {
        var conditions: [SQL] = []
        if case .accounts(let ids) = scope { conditions.append(.any(of: ids.sorted(), in: "t.account_id")) }
        if !query.customerIds.isEmpty {
            let ids = query.customerIds.filter { $0 != "_" }
            var choices: [SQL] = ids.isEmpty ? [] : [.any(of: ids, in: "t.customer_id")]
            if ids.count < query.customerIds.count { choices.append("t.customer_id IS NULL") }
            conditions.append("(\(choices.joined(separator: " OR ")))")
        }
        if let from = query.days.lowerBound { conditions.append("t.created >= \(from)") }
        if let until = query.days.upperBound { conditions.append("t.created < \(until)") }
        if let subject = query.subjectId { conditions.append("t.subject_id = \(subject)") }
        if let text = query.description, !text.isEmpty {
            conditions.append(dialect.contains("t.description_folded", CaseFolding.fold(text)))
        }
        return conditions
    }
}
