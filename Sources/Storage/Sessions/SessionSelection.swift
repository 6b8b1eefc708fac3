import Domain

/// The statements that find the sessions a filter asks for.
///
/// In the order of creation, each value of the leading filter (one account, live; the same, archived; …) is an arm that
/// reads its index in order, and the database merges the arms; nothing is sorted and nothing after the page is read.
struct SessionSelection {
    /// More arms than this cost more than reading by date and leaving out what does not match.
    static let maxArms = 32

    let filter: SessionFilter
    let dialect: any SQLDialect

    /// Where a session stands in the order of creation.
    struct Key: Sendable, Equatable {
        var created: Int64
        var id: String
    }

    /// Row id, date and id of a page of sessions in the order of creation.
    ///
    /// - Parameter after: the key before the first one wanted; `nil` starts at the beginning.
    func keys(descending: Bool, after: Key? = nil, limit: Int, offset: Int) -> SQL {
        var arms = arms(isOrdered: true)
        if let after {
            let comparison: SQL = descending ? "<" : ">"
            for index in arms.indices {
                arms[index].conditions.append("(s.created, s.id) \(comparison) (\(after.created), \(after.id))")
            }
        }
        let columns: SQL = "SELECT s.rid AS rid, s.created AS created, s.id AS id"
        let order = SQL.direction(descending: descending)
        return arms.map { columns + $0.sql }.joined(separator: "\nUNION ALL\n")
            + "\nORDER BY created \(order), id \(order) LIMIT \(limit) OFFSET \(offset)"
    }

    /// Row id and date of a page of sessions in the order of a member of their documents.
    func keys(sortedBy member: String, descending: Bool, limit: Int, offset: Int) -> SQL {
        let order = SQL.direction(descending: descending)
        let keyOrder = member == "id" ? order : dialect.directionOfOptional(descending: descending)
        let arms = arms(isOrdered: false).map { addingDocument(to: $0) }
        let key: SQL = member == "id" ? "s.id" : dialect.sortKey(document: dialect.sessions.document, member: member)
        let columns: SQL = "SELECT s.rid AS rid, s.created AS created, \(key) AS sort_key, s.id AS id"
        return arms.map { columns + $0.sql }.joined(separator: "\nUNION ALL\n")
            + "\nORDER BY sort_key \(keyOrder), id \(order) LIMIT \(limit) OFFSET \(offset)"
    }

    /// How many sessions match.
    func count() -> SQL {
        if filter.isCountedByDay { return countByDay() }
        let counts = arms(isOrdered: false).map { "SELECT count(*) AS n" + $0.sql }
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
        var hasDocument = false

        var sql: SQL { " FROM \(tables)" + SQL.whereAll(conditions) }
    }

    private func addingDocument(to arm: Arm) -> Arm {
        if arm.hasDocument { return arm }
        return Arm(tables: arm.tables + dialect.sessions.joiningDocument, conditions: arm.conditions, hasDocument: true)
    }

    private func arms(isOrdered: Bool) -> [Arm] {
        if let ids = filter.ids {
            let (tables, condition) = dialect.sessions.find(ids)
            return [arm(tables, by: [.id], [condition])]
        }
        if filter.parent != nil { return [arm(index: "session_by_parent", by: [])] }
        if let arms = textArms() { return arms }
        if !filter.endpoints.isEmpty {
            return arms(index: "session_by_endpoint", isOrdered, filter.endpoints, .endpoint, "s.endpoint_id")
        }
        if !filter.customers.isEmpty {
            return arms(index: "session_by_customer", isOrdered, filter.customers, .customer, "s.customer_id")
        }
        if filter.ended == false, let accounts = filter.accounts {
            return arms(index: "session_active", isOrdered, accounts, .account, "s.account_no")
        }
        if let accounts = filter.accounts, !isOrdered || accounts.count * filter.archived.count <= Self.maxArms {
            return arms(index: "session_by_account", isOrdered, accounts, .account, "s.account_no")
        }
        return filter.archived.map { arm(index: "session_by_date", by: [.archive], "s.archived = \($0)") }
    }

    /// One arm for each value and state of the archive if the order is that of the index, otherwise one for all.
    private func arms<Value: SQLBindable>(
        index: String,
        _ isOrdered: Bool,
        _ values: [Value],
        _ condition: Condition,
        _ column: SQL
    ) -> [Arm] {
        guard isOrdered, values.count * filter.archived.count <= Self.maxArms else {
            return [arm(index: index, by: [condition], .any(of: values, in: column))]
        }
        return values.flatMap { value in
            filter.archived.map { arm(index: index, by: [condition, .archive], "\(column) = \(value)", "s.archived = \($0)") }
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
        guard let (tables, conditions) = dialect.search.candidates(filter.text, rids: rids) else { return nil }
        let (compared, needsDocument) = dialect.search.conditions(filter.text, indexed: true)
        let handled: Set<Condition> = isWithinAccount ? [.account, .text] : [.text]
        let arm = Arm(tables: tables, conditions: conditions + self.conditions(except: handled) + compared)
        return needsDocument ? addingDocument(to: arm) : arm
    }

    private func arm(index: String, by handled: Set<Condition>, _ own: SQL...) -> Arm {
        arm(dialect.sessions.table(by: index), by: handled, own)
    }

    private func arm(_ tables: SQL, by handled: Set<Condition>, _ own: [SQL]) -> Arm {
        let (compared, needsDocument) = dialect.search.conditions(filter.text, indexed: false)
        let arm = Arm(tables: tables, conditions: own + conditions(except: handled) + compared)
        return needsDocument ? addingDocument(to: arm) : arm
    }

    // MARK: Conditions

    private enum Condition: Hashable {
        case id, account, archive, customer, endpoint, text
    }

    private func conditions(except handled: Set<Condition>) -> [SQL] {
        var conditions: [SQL] = []
        if let ids = filter.ids, !handled.contains(.id) { conditions.append(.any(of: ids, in: "s.id")) }
        if let parent = filter.parent { conditions.append("s.parent_id = \(parent)") }
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
