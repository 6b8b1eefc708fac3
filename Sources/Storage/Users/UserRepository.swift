public import Contract
public import Domain
import ServiceKit

/// Which users a list asks for.
public struct UserQuery: Sendable, Equatable {
    /// Users of any of these accounts.
    public var accountIds: [String]
    /// Part of the email address, in any case.
    public var emailFilter: String?
    public var options: ListOptions

    public init(accountIds: [String] = [], emailFilter: String? = nil, options: ListOptions = ListOptions()) {
        self.accountIds = accountIds
        self.emailFilter = emailFilter
        self.options = options
    }
}

/// The users who may use an account in a scope. Of their accounts, only those in the scope are shown.
public struct UserRepository: Sendable {
    let store: Store
    let scope: AccountScope

    /// A page of the users that match.
    ///
    /// - Throws: 403 if the query names an account outside the scope.
    public func list(_ query: UserQuery = UserQuery()) async throws -> ListPage<UserInfo> {
        let (scope, narrowed) = (scope, try scope.narrowed(to: query.accountIds))
        return try await store.database.read { connection in
            let list = try Self.selection(query, narrowed, connection)
            let page = try list.page(connection) { (document: $0.bytes(0), id: $0.text(1)) }
            let users = try page.items.map { try Self.user($0.id, $0.document, scope, connection) }
            return ListPage(items: users, totals: page.totals)
        }
    }

    static func selection(_ query: UserQuery, _ scope: AccountScope, _ connection: any SQLConnection) throws -> EntityList {
        var list = EntityList(tables: "app_user t", columns: "t.document, t.id", options: query.options)
        if let condition = Self.visible(in: scope) { list.conditions.append(condition) }
        if let email = query.emailFilter, !email.isEmpty {
            list.conditions += try connection.dialect.conditions(.userEmail, contain: CaseFolding.fold(email), connection)
        }
        return list
    }

    /// One user.
    ///
    /// - Throws: 404 if there is none with that id in the scope.
    public func get(_ id: String) async throws -> UserInfo {
        let scope = scope
        return try await store.database.read { connection in
            try Self.user(id, Self.document(id, scope, connection), scope, connection)
        }
    }

    private static func visible(in scope: AccountScope) -> SQL? {
        guard case .accounts(let ids) = scope else { return nil }
        return "t.id IN (SELECT g.user_id FROM account_grant g WHERE \(.any(of: ids.sorted(), in: "g.account_id")))"
    }

    static func document(_ id: String, _ scope: AccountScope, _ connection: any SQLConnection) throws -> [UInt8] {
        let conditions: [SQL] = ["t.id = \(id)"] + [visible(in: scope)].compactMap(\.self)
        let document = try connection.first("SELECT t.document FROM app_user t\(SQL.whereAll(conditions))") { $0.bytes(0) }
        guard let document else { throw ServiceError.notFound("user", id: id) }
        return document
    }

    /// The user of a document, with the accounts of theirs that are in `scope`, in the order of their names.
    static func user(_ id: String, _ document: [UInt8], _ scope: AccountScope, _ connection: any SQLConnection) throws -> UserInfo {
        let accounts = try connection.all(
            """
            SELECT a.id, a.name FROM account_grant g JOIN account a ON a.id = g.account_id
            WHERE g.user_id = \(id) ORDER BY a.name_folded, a.id
            """
        ) { (id: $0.text(0), name: $0.text(1)) }
        return try Self.user(document, accounts.filter { scope.contains($0.id) })
    }

    /// The user of a document, with accounts.
    static func user(_ document: [UInt8], _ accounts: [(id: String, name: String)]) throws -> UserInfo {
        var user = try Document.decode(UserInfo.self, document)
        user.accountIds = accounts.map(\.id)
        user.accountNames = accounts.map(\.name)
        return user
    }
}
