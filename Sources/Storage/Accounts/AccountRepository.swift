public import Contract
public import Domain
import ServiceKit

/// Which accounts a list asks for.
public struct AccountQuery: Sendable, Equatable {
    /// Part of the name, in any case.
    public var nameFilter: String?
    public var options: ListOptions

    public init(nameFilter: String? = nil, options: ListOptions = ListOptions()) {
        self.nameFilter = nameFilter
        self.options = options
    }
}

/// The accounts in a scope.
public struct AccountRepository: Sendable {
    let store: Store
    let scope: AccountScope

    /// A page of the accounts that match.
    public func list(_ query: AccountQuery = AccountQuery()) async throws -> ListPage<AccountInfo> {
        let scope = scope
        return try await store.database.read { connection in
            let list = try Self.selection(query, scope, connection)
            let tree = try Self.tree(connection)
            return try list.page(connection) { row in try Self.account(row.bytes(0), tree) }
        }
    }

    static func selection(_ query: AccountQuery, _ scope: AccountScope, _ connection: any SQLConnection) throws -> EntityList {
        var list = EntityList(tables: "account t", options: query.options)
        if case .accounts(let ids) = scope { list.conditions.append(.any(of: ids.sorted(), in: "t.id")) }
        if let name = query.nameFilter, !name.isEmpty {
            list.conditions += try connection.dialect.conditions(.accountName, contain: CaseFolding.fold(name), connection)
        }
        return list
    }

    /// One account.
    ///
    /// - Throws: 404 if there is none with that id in the scope.
    public func get(_ id: String) async throws -> AccountInfo {
        let scope = scope
        return try await store.database.read { connection in
            try Self.account(Self.document(id, scope, connection), Self.tree(connection))
        }
    }

    /// The account that a person means on the command line.
    ///
    /// - Throws: 404 if nothing in the scope has that id or, in any case, that name; 409 if several have the name.
    public func find(idOrName text: String) async throws -> AccountInfo {
        let scope = scope
        return try await store.database.read { connection in
            let name = SQLValue.utf8(CaseFolding.fold(text))
            let rows = try connection.all("SELECT id, document FROM account WHERE id = \(text) OR name_folded = \(name)") { row in
                (id: row.text(0), document: row.bytes(1))
            }
            let visible = rows.filter { scope.contains($0.id) }
            guard let row = visible.first(where: { $0.id == text }) ?? visible.first else {
                throw ServiceError(.notFound, "No account has the id or name '\(text.prefix(100))'")
            }
            if visible.count > 1, row.id != text {
                throw ServiceError(.conflict, "\(visible.count) accounts are named '\(text.prefix(100))'; use the id")
            }
            return try Self.account(row.document, Self.tree(connection))
        }
    }

    /// The carrier's secret for an account that brings its own.
    ///
    /// - Throws: 404 if there is no account with that id in the scope.
    public func carrierToken(of id: String) async throws -> String? {
        let scope = scope
        return try await store.database.read { connection in
            _ = try Self.document(id, scope, connection)
            return try connection.first("SELECT carrier_token FROM account WHERE id = \(id)") { $0.optionalText(0) } ?? nil
        }
    }

    static func document(_ id: String, _ scope: AccountScope, _ connection: any SQLConnection) throws -> [UInt8] {
        guard scope.contains(id),
            let document = try connection.first("SELECT document FROM account WHERE id = \(id)", { $0.bytes(0) })
        else { throw ServiceError.notFound("account", id: id) }
        return document
    }

    static func account(_ document: [UInt8], _ tree: AccountTree) throws -> AccountInfo {
        var account = try Document.decode(AccountInfo.self, document)
        account.ancestorIds = tree.ancestors(of: account.id ?? "")
        return account
    }

    static func tree(_ connection: any SQLConnection) throws -> AccountTree {
        let pairs = try connection.all("SELECT id, parent_id FROM account WHERE parent_id > ''") { ($0.text(0), $0.text(1)) }
        return AccountTree(parents: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }
}
