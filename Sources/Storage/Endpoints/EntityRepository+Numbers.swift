public import Contract
public import Domain
import ServiceKit

extension EntityRepository where E == EndpointInfo {
    /// Stores a new number, if the account may have one more.
    ///
    /// Of several that are added at the same time, by whatever process, as many succeed as there is room for.
    ///
    /// - Throws: 409 if the account has its ``Contract/AccountInfo/maxPhoneNumbers`` already; what ``add`` throws.
    public func addNumber(_ endpoint: EndpointInfo, action: String, by actor: Actor) async throws -> EndpointInfo {
        let (scope, store) = (scope, store)
        return try await store.database.write { transaction in
            let change = EntityChange(scope: scope, store: store, actor: actor, transaction)
            if let accountId = endpoint.accountId, scope.contains(accountId) {
                try Self.requireRoom(accountId, transaction.connection)
            }
            return try change.add(endpoint, action: action)
        }
    }

    private static func requireRoom(_ accountId: String, _ connection: any SQLConnection) throws {
        // Whoever counts at the same time waits here, and then counts anew.
        try connection.execute("UPDATE account SET name = name WHERE id = \(accountId)")
        guard let document = try connection.first("SELECT document FROM account WHERE id = \(accountId)", { $0.bytes(0) }) else { return }
        let limit = try Document.decode(AccountInfo.self, document).maxPhoneNumbers
        guard limit > 0 else { return }
        let types = [EndpointTypes.phoneNumber, .faxNumber].map(\.rawValue)
        let count = try connection.count(
            """
            SELECT count(*) FROM entity t WHERE t.account_id = \(accountId) AND t.kind = 'endpoint' AND t.id IN (
                SELECT k.entity_id FROM entity_key k
                WHERE k.kind = 'endpoint' AND k.name = 'type' AND \(.any(of: types, in: "k.value")))
            """
        )
        guard count < limit else {
            let message = "The account may have \(limit) phone number\(limit == 1 ? "" : "s"), and has \(count)"
            throw ServiceError(.conflict, message)
        }
    }

    /// Makes the numbers of an account those that the carrier has.
    ///
    /// Numbers that only the carrier has become endpoints; numbers that it does not have are registered only from then
    /// on; voice or fax is as the carrier says. Nothing is deleted.
    ///
    /// Numbers that are being given back are no longer the account's, whatever the carrier says.
    ///
    /// - Parameter numbers: those that the carrier has (E.164), and whether they are for faxes.
    public func syncNumbers(_ accountId: String, _ numbers: [String: Bool], by actor: Actor) async throws {
        let (scope, store) = (scope, store)
        let action = "SyncPhoneNumbers"
        try await store.database.write { transaction in
            try scope.require(accountId)
            let change = EntityChange(scope: scope, store: store, actor: actor, transaction)
            let known = try Self.numbers(of: accountId, transaction.connection)
            let released = Set(try NumberReleaseRepository.pending(in: accountId, transaction.connection))
            let numbers = numbers.filter { !released.contains($0.key) }
            for (id, number) in known {
                let isFax = numbers[number]
                let _: EndpointInfo = try change.update(id, action: action) { endpoint, _ in
                    endpoint.isVirtualPhoneNumber = isFax == nil
                    if let isFax { endpoint.type = isFax ? .faxNumber : .phoneNumber }
                }
            }
            let have = Set(known.map(\.number))
            for (number, isFax) in numbers.sorted(by: { $0.key < $1.key }) where !have.contains(number) {
                let endpoint = EndpointInfo {
                    $0.accountId = accountId
                    $0.type = isFax ? .faxNumber : .phoneNumber
                    $0.phoneNumber = number
                }
                _ = try change.add(endpoint, action: action)
            }
        }
    }

    private static func numbers(of accountId: String, _ connection: any SQLConnection) throws -> [(id: String, number: String)] {
        try connection.all(
            """
            SELECT u.entity_id, u.value FROM entity_unique u
            WHERE u.kind = 'endpoint' AND u.field = 'phoneNumber' AND u.space = \("account:\(accountId)") ORDER BY u.value
            """
        ) { ($0.text(0), $0.text(1)) }
    }
}
