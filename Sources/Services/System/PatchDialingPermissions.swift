import Carriers
import Contract
import Domain
import ServiceKit
import Storage

extension PatchDialingPermissions: ConditionalService {
    static var hasTag: Bool { true }

    /// How often a change is made again because another came between reading and writing.
    static let maxTries = 10

    /// Changes what was sent and nothing else; `null` is off. The answer has no body, and the tag of the new state.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        let permissions = try await DialingPermissions(call, of: accountId)
        let actor = try call.changing()
        var tries = 0
        while true {
            let old = try await permissions.of(isoCode)
            try actor.precondition?.check(EntityTag.of(old))
            var new = old
            apply(call.patch, to: &new)
            if new.wireValue == old.wireValue { return .nothing.tagged(old) }
            do {
                try await permissions.carrier.setDialingPermissions(permissions.account, new, old)
            } catch let error as CarrierError where error.kind == .changed && tries < Self.maxTries {
                tries += 1
                continue
            }
            try await call.log.add(
                action: "PatchDialingPermissions",
                subjectId: new.isoCode ?? "",
                accountId: permissions.account.id,
                description: "Changed what may be dialed in \(new.name ?? "")",
                from: old,
                to: new,
                by: actor
            )
            return .nothing.tagged(new)
        }
    }

    private func apply(_ patch: Patch, to permissions: inout DialingPermissionsInfo) {
        patch.set("lowRiskNumbersEnabled", lowRiskNumbersEnabled, &permissions.lowRiskNumbersEnabled)
        patch.set("highRiskSpecialNumbersEnabled", highRiskSpecialNumbersEnabled, &permissions.highRiskSpecialNumbersEnabled)
        patch.set("highRiskTollfraudNumbersEnabled", highRiskTollfraudNumbersEnabled, &permissions.highRiskTollfraudNumbersEnabled)
    }
}
