public import Contract
public import Domain
import OrderedCollections
public import ServiceKit

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
            try Self.selection(query, scope, connection).page(connection, Self.entry)
        }
    }

    static func selection(_ query: LogQuery, _ scope: AccountScope, _ connection: any SQLConnection) throws -> EntityList {
        var list = EntityList(tables: "log_entry t", options: query.options)
        list.conditions = try conditions(query, scope, connection)
        list.columns = "t.document, t.action, t.subject_id, t.user_id, t.address, t.request_id, t.before_change, t.after_change"
        let columns: [(String, SQL)] = [
            ("action", "t.action"), ("subjectId", "t.subject_id"), ("userId", "t.user_id"), ("address", "t.address"),
            ("requestId", "t.request_id"),
        ]
        for (member, column) in columns { list.sortKeys[member] = connection.dialect.folded(column) }
        return list
    }

    private static func entry(_ row: any SQLRow) throws -> LogEntryInfo {
        var entry = try Document.decode(LogEntryInfo.self, row.bytes(0))
        entry.action = row.text(1)
        entry.subjectId = row.optionalText(2)
        entry.userId = row.optionalText(3)
        entry.address = row.optionalText(4)
        entry.requestId = row.optionalText(5)
        entry.before = try members(row.bytes(6))
        entry.after = try members(row.bytes(7))
        return entry
    }

    private static func members(_ json: [UInt8]) throws -> OrderedDictionary<String, WireValue> {
        if json.isEmpty { return [:] }
        do {
            return try OrderedDictionary(wire: JSONReader.parse(json))
        } catch {
            throw StorageError(.corrupt, "What changed, as a log entry holds it, cannot be read: \(error)")
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

    /// Adds an entry for a change of something that is kept elsewhere, such as at the carrier.
    ///
    /// - Throws: 403 if the account is outside the scope.
    public func add<Value: ServiceKit.DataType>(
        action: String,
        subjectId: String,
        accountId: String,
        description: String,
        from old: Value,
        to new: Value,
        by actor: Actor
    ) async throws {
        try scope.require(accountId)
        let entry = LogChange(action: action, subjectId: subjectId, accountId: accountId, description: description)
            .showing(ChangedMembers(from: old, to: new))
        let store = store
        try await store.database.write { transaction in
            transaction.changesOnly([])
            try entry.record(by: actor, store: store, transaction.connection)
        }
    }

    private static func conditions(_ query: LogQuery, _ scope: AccountScope, _ connection: any SQLConnection) throws -> [SQL] {
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
            conditions += try connection.dialect.conditions(.logDescription, contain: CaseFolding.fold(text), connection)
        }
        return conditions
    }
}
