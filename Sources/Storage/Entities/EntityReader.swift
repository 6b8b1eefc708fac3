public import Contract
import Domain
import ServiceKit

/// What the rules of an entity may look at: other entities, as they are in the same transaction.
///
/// Remembers what it has read, so that a page asks for each customer and account once.
public final class EntityReader {
    let connection: any SQLConnection
    private var accountNames: [String: String] = [:]
    private var customers: [String: Customer] = [:]
    private var settings: [String: SystemSettingsInfo] = [:]
    private var titles: [Place: (accountId: String, title: String)?] = [:]
    private var customerDocuments: [String: CustomerInfo?] = [:]
    private var accounts: [String: AccountInfo?] = [:]
    private var userNames: [Member: String?] = [:]

    private var held: Set<String> = []

    private struct Place: Hashable {
        var kind: EntityKind
        var id: String
    }

    private struct Member: Hashable {
        var userId: String
        var accountId: String
    }

    private struct Customer {
        var title: String
        var parent: String?
    }

    init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// The entity with an id, if it is one of the account's; without what is derived.
    public func find<E: Entity>(_ type: E.Type, _ id: String, in accountId: String) throws -> E? {
        try connection.first(
            """
            SELECT coalesce(whole, document) FROM entity
            WHERE kind = \(E.kind.rawValue) AND id = \(id) AND account_id = \(accountId)
            """
        ) { try Document.decode(E.self, $0.bytes(0)) }
    }

    /// What an entity is called, if it is one of the account's.
    public func title(of kind: EntityKind, _ id: String, in accountId: String) throws -> String? {
        let place = Place(kind: kind, id: id)
        let found =
            try titles[place]
            ?? connection.first("SELECT account_id, title FROM entity WHERE kind = \(kind.rawValue) AND id = \(id)") {
                (accountId: $0.text(0), title: $0.text(1))
            }
        titles[place] = .some(found)
        return found.flatMap { $0.accountId == accountId ? $0.title : nil }
    }

    public func accountName(_ id: String) throws -> String? {
        if let name = accountNames[id] { return name }
        guard let name = try AccountNumbers.find(id, connection)?.name else { return nil }
        accountNames[id] = name
        return name
    }

    /// What a user of an account is called: by the name, or else by the address.
    ///
    /// - Returns: `nil` for who has no grant for the account: nothing is said of strangers.
    func userName(_ id: String, in accountId: String) throws -> String? {
        let member = Member(userId: id, accountId: accountId)
        if let known = userNames[member] { return known }
        let found = try connection.first(
            """
            SELECT u.document FROM app_user u JOIN account_grant g ON g.user_id = u.id
            WHERE u.id = \(id) AND g.account_id = \(accountId)
            """
        ) { try Document.decode(UserInfo.self, $0.bytes(0)) }
        let name = found.flatMap { user in [user.name, user.emailAddress].compactMap(\.self).first { !$0.isEmpty } }
        userNames[member] = .some(name)
        return name
    }

    /// An account as it is stored.
    func account(_ id: String) throws -> AccountInfo? {
        if let known = accounts[id] { return known }
        let found = try connection.first("SELECT document FROM account WHERE id = \(id)") {
            try Document.decode(AccountInfo.self, $0.bytes(0))
        }
        accounts[id] = .some(found)
        return found
    }

    /// A customer and those above it, outermost first; empty if there is none with that id.
    public func customerPath(_ id: String) throws -> [CustomerBreadcrumb] {
        var path: [CustomerBreadcrumb] = []
        var next: String? = id
        while let id = next, let customer = try customer(id), !path.contains(where: { $0.id == id }) {
            path.append(
                CustomerBreadcrumb {
                    $0.id = id
                    $0.name = customer.title
                }
            )
            next = customer.parent
        }
        return path.reversed()
    }

    /// The settings of an account; those of the whole installation if none were ever set.
    public func settings(of accountId: String) throws -> SystemSettingsInfo {
        if let known = settings[accountId] { return known }
        let found =
            try find(SystemSettingsInfo.self, accountId, in: accountId) ?? GlobalSettingsRepository.defaults(of: accountId, connection)
        settings[accountId] = found
        return found
    }

    /// Makes sure that the settings of an account are still those that this transaction goes by when it ends.
    func holdSettings(of accountId: String, alone: Bool = false) throws {
        guard held.insert(accountId).inserted, let statement = connection.dialect.holdSettings(of: accountId, alone: alone) else { return }
        try connection.send(statement)
    }

    /// Reads anew what has been changed.
    func forget(_ kind: EntityKind, _ id: String) {
        titles[Place(kind: kind, id: id)] = nil
        if kind == .customer { (customers[id], customerDocuments[id]) = (nil, nil) }
        if kind == .systemSettings { settings[id] = nil }
    }

    /// A customer as it is stored.
    func customerDocument(_ id: String) throws -> CustomerInfo? {
        if let known = customerDocuments[id] { return known }
        let found = try connection.first("SELECT coalesce(whole, document) FROM entity WHERE kind = 'customer' AND id = \(id)") {
            try Document.decode(CustomerInfo.self, $0.bytes(0))
        }
        customerDocuments[id] = .some(found)
        return found
    }

    private func customer(_ id: String) throws -> Customer? {
        if let known = customers[id] { return known }
        let found = try connection.first("SELECT title, customer_id FROM entity WHERE kind = 'customer' AND id = \(id)") { row in
            Customer(title: row.text(0), parent: row.optionalText(1))
        }
        customers[id] = found
        return found
    }
}
