import Contract
import ServiceKit
import Synchronization

extension SimulatedNetwork {
    func permissions(of account: CarrierAccount) -> [DialingPermissionsInfo] {
        let changed = state.withLock { $0.permissions[account.id] ?? [:] }
        return Countries.all.map { changed[$0.isoCode ?? ""] ?? $0 }
    }

    func set(
        _ permissions: DialingPermissionsInfo,
        replacing old: DialingPermissionsInfo?,
        _ account: CarrierAccount
    ) throws(CarrierError) {
        let code = (permissions.isoCode ?? "").uppercased()
        guard let country = Countries.all.first(where: { $0.isoCode == code }) else {
            throw CarrierError(.unknown, "There is no country with the ISO 3166 code '\(code.prefix(10))'")
        }
        var permissions = permissions
        (permissions.isoCode, permissions.name) = (code, country.name)
        let known = permissions
        try state.withLock { state throws(CarrierError) in
            if let old, old.wireValue != (state.permissions[account.id]?[code] ?? country).wireValue {
                throw CarrierError(.changed, "What may be dialed in \(country.name ?? code) has been changed meanwhile")
            }
            state.permissions[account.id, default: [:]][code] = known
        }
    }
}
