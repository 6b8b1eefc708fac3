public import Contract
public import Domain
import ServiceKit

/// Which notifications a list asks for. What is empty asks nothing.
public struct NotificationQuery: Sendable, Equatable {
    public var accountIds: [String] = []
    public var customerIds: [String] = []
    /// Parts of sender, receiver and subject, in any case.
    public var from: String?
    public var to: String?
    public var subject: String?
    public var type: NotificationTypes?
    public var days = DayRange()
    public var options = ListOptions()

    public init() {}
}

/// Mails and texts that the platform has sent.
public struct NotificationRepository: Sendable {
    let store: Store
    let scope: AccountScope

    /// Stores one that was sent. Id and date are made.
    ///
    /// - Throws: 403 if the account is outside the scope.
    public func add(_ notifications: [NotificationInfo]) async throws {
        let (store, scope) = (store, scope)
        try await store.database.write { transaction in
            transaction.changesOnly([])
            for notification in notifications {
                try scope.require(notification.accountId ?? "")
                let now = store.clock.now()
                var stored = notification
                stored.id = store.ids.next()
                stored.dateCreated = now.iso8601
                let texts = [stored.from, stored.to, stored.subject].map { SQLValue.utf8(CaseFolding.fold($0 ?? "")) }
                try transaction.connection.send(
                    """
                    INSERT INTO notification (id, account_id, customer_id, type, created, sender_folded, receiver_folded, subject_folded,
                        document)
                    VALUES (\(stored.id), \(stored.accountId), \(stored.customerId), \(stored.type.rawValue), \(now), \(texts[0]),
                        \(texts[1]), \(texts[2]), \(SQLValue.utf8(Document.encode(stored))))
                    """
                )
            }
        }
    }

    /// A page of those that match.
    ///
    /// - Throws: 403 if the query names an account outside the scope.
    public func list(_ query: NotificationQuery = NotificationQuery()) async throws -> ListPage<NotificationInfo> {
        let scope = try scope.narrowed(to: query.accountIds)
        return try await store.database.read { connection in
            let list = Self.list(query, scope, connection.dialect)
            var page = try list.page(connection) { try Document.decode(NotificationInfo.self, $0.bytes(0)) }
            let reader = EntityReader(connection)
            for index in page.items.indices { try page.items[index].derive(reader) }
            return page
        }
    }

    static func list(_ query: NotificationQuery, _ scope: AccountScope, _ dialect: any SQLDialect) -> EntityList {
        var list = EntityList(tables: "notification t", options: query.options)
        list.sortKeys = EntityList.ownerNames
        if case .accounts(let ids) = scope { list.conditions = [.any(of: ids.sorted(), in: "t.account_id")] }
        if !query.customerIds.isEmpty { list.conditions.append(.any(of: query.customerIds, in: "t.customer_id")) }
        if let type = query.type { list.conditions.append("t.type = \(type.rawValue)") }
        if let from = query.days.lowerBound { list.conditions.append("t.created >= \(from)") }
        if let until = query.days.upperBound { list.conditions.append("t.created < \(until)") }
        for (column, text) in [("t.sender_folded", query.from), ("t.receiver_folded", query.to), ("t.subject_folded", query.subject)] {
            guard let text, !text.isEmpty else { continue }
            list.conditions.append(dialect.contains(SQL(raw: column), CaseFolding.fold(text)))
        }
        return list
    }
}

extension NotificationInfo {
    mutating func derive(_ reader: EntityReader) throws {
        accountName = try reader.accountName(accountId ?? "")
        customerBreadcrumb = try customerId.map(reader.customerPath) ?? []
        customerName = customerBreadcrumb.last?.name
    }
}
