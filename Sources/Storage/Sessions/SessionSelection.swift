import Domain

/// The statements that find the sessions a filter asks for.
///
/// In the order of creation, each value of the leading filter (one account, live; the same, archived; …) is an arm that
/// reads its index in order, and the database merges the arms; nothing is sorted and nothing after the page is read.
struct SessionSelection {
    /// More arms than this cost more than reading by date and leaving out what does not match.
    static let maxArms = 32

    var filter: SessionFilter
    let dialect: any SQLDialect
    var search: any SessionSearch
    /// Whether texts are looked up in the search index, if it knows them, or compared session by session.
    var usesSearch = true

    init(filter: SessionFilter, dialect: any SQLDialect) {
        self.filter = filter
        self.dialect = dialect
        search = dialect.search
    }

    /// Where a session stands in the order of creation.
    struct Key: Sendable, Equatable {
        var created: Int64
        var id: String
    }

    /// Row id, date and id of a page of sessions in the order of creation.
    ///
    /// - Parameters:
    ///   - after: the key before the first one wanted; `nil` starts at the beginning.
    ///   - column: what is selected besides, of `session s`.
    func keys(descending: Bool, after: Key? = nil, limit: Int, offset: Int, adding column: SQL? = nil) -> SQL {
        var arms = arms(.ordered)
        if let after {
            let comparison: SQL = descending ? "<" : ">"
            for index in arms.indices {
                arms[index].conditions.append("(s.created, s.id) \(comparison) (\(after.created), \(after.id))")
            }
        }
        let columns = ("SELECT s.rid AS rid, s.created AS created, s.id AS id" as SQL) + (column.map { ", \($0)" } ?? "")
        let direction = SQL.direction(descending: descending)
        let order: SQL = "ORDER BY created \(direction), id \(direction)"
        let (needed, overflow) = limit.addingReportingOverflow(offset)
        let selects = arms.map { arm -> SQL in
            let select = columns + arm.sql
            return arms.count == 1 ? select : dialect.arm(select, order, limit: overflow ? Int.max : needed)
        }
        return selects.joined(separator: "\nUNION ALL\n") + "\n\(order) LIMIT \(limit) OFFSET \(offset)"
    }

    /// Row id and date of a page of sessions in the order of a member of their documents.
    ///
    /// - Parameter after: what stands before the first one wanted; `nil` starts at the beginning.
    func keys(sortedBy member: String, descending: Bool, after: ListCursor? = nil, limit: Int, offset: Int) -> SQL {
        let order = SQL.direction(descending: descending)
        let keyOrder = member == "id" ? order : dialect.directionOfOptional(descending: descending)
        let layout = dialect.sessions
        let (join, key) = layout.sortKey(member) ?? (layout.joiningDocument, dialect.sortKey(document: layout.document, member: member))
        let arms = arms(.rows).map { $0.joining([join]) }
        let columns: SQL = "SELECT s.rid AS rid, s.created AS created, \(key) AS sort_key, s.id AS id"
        var rows = arms.map { columns + $0.sql }.joined(separator: "\nUNION ALL\n")
        if let after { rows = "SELECT rid, created, sort_key, id FROM (\(rows)) AS f WHERE \(after.condition(descending: descending))" }
        return rows + "\nORDER BY sort_key \(keyOrder), id \(order) LIMIT \(limit) OFFSET \(offset)"
    }

    /// Whether the sessions of more accounts are asked for than are read one after another.
    var isWide: Bool { filter.accounts.map { $0.count > Self.maxArms } ?? true }

    /// How many sessions match.
    func count() -> SQL {
        if filter.isCountedByDay { return countByDay() }
        let counts = arms(filter.text.isEmpty ? .entries : .rows).map { "SELECT count(*) AS n" + $0.sql }
        return "SELECT sum(n) FROM (" + counts.joined(separator: "\nUNION ALL\n") + ") AS counts"
    }

    private func countByDay() -> SQL {
        var conditions = [archivedCondition("archived")].compactMap(\.self)
        if let accounts = filter.accounts { conditions.append(.any(of: accounts, in: "account_no")) }
        if let from = filter.from { conditions.append("day >= \(from / 86_400_000)") }
        if let until = filter.until { conditions.append("day < \(until / 86_400_000)") }
        return "SELECT sum(sessions) FROM session_day" + SQL.whereAll(conditions)
    }

    // MARK: Arms

    /// Part of what is selected: tables and conditions.
    struct Arm {
        var tables: SQL
        var conditions: [SQL]
        /// More tables, each with ` JOIN` before it.
        var joins: [SQL] = []

        var sql: SQL { " FROM \(tables)" + joins.joined(separator: "") + SQL.whereAll(conditions) }

        func joining(_ more: [SQL]) -> Arm {
            Arm(tables: tables, conditions: conditions, joins: joins + more.filter { !joins.contains($0) })
        }
    }

    /// What the arms are for.
    private enum Purpose {
        /// Reading in the order of creation.
        case ordered
        /// Counting what an index alone tells.
        case entries
        /// Reading columns that no index has, in any order.
        case rows
    }

    private func arms(_ purpose: Purpose) -> [Arm] {
        let isOrdered = purpose == .ordered
        if let ids = filter.ids {
            let (tables, condition) = dialect.sessions.find(ids)
            return [arm(tables, by: [.id], [condition])]
        }
        if let parent = filter.parent {
            return ownedArms(index: "session_by_parent", isOrdered, [parent], .parent, "s.parent_id")
        }
        if usesSearch, let arms = textArms() { return arms }
        if !filter.endpoints.isEmpty {
            return ownedArms(index: "session_by_endpoint", isOrdered, filter.endpoints, .endpoint, "s.endpoint_id")
        }
        if !filter.customers.isEmpty {
            return ownedArms(index: "session_by_customer", isOrdered, filter.customers, .customer, "s.customer_id")
        }
        if filter.ended == false, let accounts = filter.accounts {
            return arms(index: "session_active", isOrdered, accounts, .account, "s.account_no")
        }
        if purpose == .rows, filter.from == nil, filter.until == nil { return wholeAccounts() }
        if let accounts = filter.accounts, !isOrdered || accounts.count * filter.archived.count <= Self.maxArms {
            return arms(index: "session_by_account", isOrdered, accounts, .account, "s.account_no")
        }
        return filter.archived.map { arm(index: "session_by_date", by: [.archive], "s.archived = \($0)") }
    }

    /// One arm for each value and state of the archive if the order is that of the index, otherwise one for all.
    ///
    /// - Parameter account: the account that the index begins with, if it does.
    private func arms<Value: SQLBindable>(
        index: String,
        _ isOrdered: Bool,
        _ values: [Value],
        _ condition: Condition,
        _ column: SQL,
        of account: Int64? = nil
    ) -> [Arm] {
        let own: [SQL] = account.map { ["s.account_no = \($0)"] } ?? []
        let handled: Set<Condition> = account == nil ? [condition] : [condition, .account]
        let table = dialect.sessions.table(by: index)
        guard isOrdered, values.count * filter.archived.count <= Self.maxArms else {
            return [arm(table, by: handled, own + [.any(of: values, in: column)])]
        }
        return values.flatMap { value in
            filter.archived.map { arm(table, by: handled.union([.archive]), own + ["\(column) = \(value)", "s.archived = \($0)"]) }
        }
    }

    /// The same over an index by customer, endpoint or parent: one for each account, too, where it begins with the account.
    private func ownedArms(
        index: String,
        _ isOrdered: Bool,
        _ owners: [String],
        _ condition: Condition,
        _ column: SQL
    ) -> [Arm] {
        guard dialect.sessions.needsAccount else { return arms(index: index, isOrdered, owners, condition, column) }
        guard let accounts = filter.accounts, accounts.count * owners.count * filter.archived.count <= Self.maxArms else {
            return arms(index: index, false, owners, condition, column)
        }
        return accounts.flatMap { arms(index: index, isOrdered, owners, condition, column, of: $0) }
    }

    /// Arms that read accounts from one end to the other, row by row as they lie in the table.
    private func wholeAccounts() -> [Arm] {
        guard let accounts = filter.accounts, !isWide else {
            return [arm(dialect.sessions.rows(ofAccount: nil).table, by: [], [])]
        }
        return accounts.map { account in
            let (table, condition) = dialect.sessions.rows(ofAccount: account)
            return arm(table, by: [.account], [condition].compactMap(\.self))
        }
    }

    /// Arms over the search index, or `nil` if there is no text it can find.
    private func textArms() -> [Arm]? {
        guard !filter.text.isEmpty else { return nil }
        if let accounts = filter.accounts, accounts.count <= Self.maxArms {
            let arms = accounts.compactMap { textArm(rids: SessionFilter.rids(ofAccount: $0), isWithinAccount: true) }
            return arms.isEmpty ? nil : arms
        }
        return textArm(rids: nil, isWithinAccount: false).map { [$0] }
    }

    private func textArm(rids: ClosedRange<Int64>?, isWithinAccount: Bool) -> Arm? {
        guard let (tables, conditions) = search.candidates(filter.text, rids: rids) else { return nil }
        let (compared, joins) = search.conditions(filter.text, indexed: true)
        let handled: Set<Condition> = isWithinAccount ? [.account, .text] : [.text]
        return Arm(tables: tables, conditions: conditions + self.conditions(except: handled) + compared, joins: joins)
    }

    private func arm(index: String, by handled: Set<Condition>, _ own: SQL...) -> Arm {
        arm(dialect.sessions.table(by: index), by: handled, own)
    }

    private func arm(_ tables: SQL, by handled: Set<Condition>, _ own: [SQL]) -> Arm {
        let (compared, joins) = search.conditions(filter.text, indexed: false)
        return Arm(tables: tables, conditions: own + conditions(except: handled) + compared, joins: joins)
    }

    // MARK: Conditions

    private enum Condition: Hashable {
        case id, account, archive, parent, customer, endpoint, text
    }

    private func conditions(except handled: Set<Condition>) -> [SQL] {
        var conditions: [SQL] = []
        if let ids = filter.ids, !handled.contains(.id) { conditions.append(.any(of: ids, in: "s.id")) }
        if let parent = filter.parent, !handled.contains(.parent) { conditions.append("s.parent_id = \(parent)") }
        if let accounts = filter.accounts, !handled.contains(.account) { conditions.append(.any(of: accounts, in: "s.account_no")) }
        if !handled.contains(.archive), let condition = archivedCondition("s.archived") { conditions.append(condition) }
        if !filter.customers.isEmpty, !handled.contains(.customer) { conditions.append(.any(of: filter.customers, in: "s.customer_id")) }
        if !filter.endpoints.isEmpty, !handled.contains(.endpoint) { conditions.append(.any(of: filter.endpoints, in: "s.endpoint_id")) }
        if let from = filter.from { conditions.append("s.created >= \(from)") }
        if let until = filter.until { conditions.append("s.created < \(until)") }
        if let ended = filter.ended { conditions.append(ended ? "s.ended = 1" : "s.ended = 0") }
        return conditions
    }

    private func archivedCondition(_ column: SQL) -> SQL? {
        filter.archived.count == 1 ? "\(column) = \(filter.archived[0])" : nil
    }
}

extension SQL {
    /// ` WHERE …`, or nothing without conditions.
    static func whereAll(_ conditions: [SQL]) -> SQL {
        conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    }
}
