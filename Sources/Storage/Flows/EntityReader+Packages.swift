import Contract
import Domain
import ServiceKit

extension EntityReader {
    /// What all entities of a kind in an account are called, by id.
    func titles(of kind: EntityKind, in accountId: String) throws -> [String: String] {
        let rows = try connection.all(
            "SELECT id, title FROM entity WHERE account_id = \(accountId) AND kind = \(kind.rawValue)"
        ) { ($0.text(0), $0.text(1)) }
        return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }

    /// What an account has that a package may be imported into.
    func packageTarget(_ accountId: String) throws -> PackageTarget {
        PackageTarget(
            accountId: accountId,
            settings: try settings(of: accountId),
            flowNames: Set(try titles(of: .flow, in: accountId).values),
            has: { target, id in
                guard let kind = EntityKind(target) else { return false }
                return try self.title(of: kind, id, in: accountId) != nil
            },
            customer: { names in
                let candidates = try self.titles(of: .customer, in: accountId).filter { $0.value == names.last }.keys
                let found = try candidates.filter { try self.customerPath($0).compactMap(\.name) == names }
                return found.count == 1 ? found.first : nil
            }
        )
    }
}
