public import Contract
import Domain
import ServiceKit

/// A value that several endpoints share.
public struct SharedValue: Sendable {
    /// In the form in which they are the same.
    public var value: String
    public var endpoints: [(id: String, title: String)]
}

extension EntityRepository where E == EndpointInfo {
    /// The most values, and the most endpoints of all values together, that one answer names.
    public static var maxShared: Int { 10_000 }

    /// The values of a custom field that several endpoints of an account have, in order.
    public func duplicates(ofField field: String, in accountId: String) async throws -> [SharedValue] {
        try scope.require(accountId)
        let name = EntityIndex.dataKey(field)
        return try await store.database.read { connection in
            var found: [SharedValue] = []
            let rows = try connection.all(Self.duplicates(name, accountId)) { (value: $0.text(0), id: $0.text(1), title: $0.text(2)) }
            for row in rows {
                if found.last?.value != row.value { found.append(SharedValue(value: row.value, endpoints: [])) }
                found[found.count - 1].endpoints.append((row.id, row.title))
            }
            return found.filter { $0.endpoints.count > 1 }
        }
    }

    static func duplicates(_ name: String, _ accountId: String) -> SQL {
        """
        SELECT k.value, k.entity_id, t.title FROM entity_key k JOIN entity t ON t.kind = k.kind AND t.id = k.entity_id
        WHERE k.kind = 'endpoint' AND k.name = \(name) AND t.account_id = \(accountId) AND k.value IN (
            SELECT d.value FROM entity_key d JOIN entity e ON e.kind = d.kind AND e.id = d.entity_id
            WHERE d.kind = 'endpoint' AND d.name = \(name) AND e.account_id = \(accountId)
            GROUP BY d.value HAVING count(*) > 1)
        ORDER BY k.value, k.entity_id LIMIT \(maxShared)
        """
    }
}
