import Contract
import Domain
import ServiceKit

extension SimulatedNetwork {
    func permissions(of account: CarrierAccount) async throws -> [DialingPermissionsInfo] {
        var changed: [String: DialingPermissionsInfo] = [:]
        for entry in try await memory.all(Kind.permissions, account.id) { changed[entry.name] = try Self.decode(entry.value) }
        return Countries.all.map { changed[$0.isoCode ?? ""] ?? $0 }
    }

    func set(
        _ permissions: DialingPermissionsInfo,
        replacing old: DialingPermissionsInfo?,
        _ account: CarrierAccount
    ) async throws {
        let code = (permissions.isoCode ?? "").uppercased()
        guard let country = Countries.all.first(where: { $0.isoCode == code }) else {
            throw CarrierError(.unknown, "There is no country with the ISO 3166 code '\(code.prefix(10))'")
        }
        var permissions = permissions
        (permissions.isoCode, permissions.name) = (code, country.name)
        let wanted = entry(Kind.permissions, code, account.id, Self.encode(permissions))
        guard let old else {
            _ = try await memory.set(wanted)
            return
        }
        let changed = CarrierError(.changed, "What may be dialed in \(country.name ?? code) has been changed meanwhile")
        let present = try await memory.all(Kind.permissions, account.id).first { $0.name == code }?.value
        let known: DialingPermissionsInfo = try present.map { try Self.decode($0) } ?? country
        guard old.wireValue == known.wireValue else { throw changed }
        guard try await memory.exchange(wanted, present) else { throw changed }
    }
}
