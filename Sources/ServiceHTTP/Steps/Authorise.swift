import ServiceKit

extension Access {
    /// Whether a caller may call (`wire.md` §5.4).
    ///
    /// - Throws: 401 for nobody, 403 for somebody without the role.
    func check(_ caller: (any ServiceCaller)?) throws(ServiceError) {
        if case .everyone = self { return }
        guard let caller else { throw ServiceError(.unauthorized, "Not Authenticated") }
        guard case .anyRole(let roles) = self, !caller.isAdministrator else { return }
        let held = Set(caller.roles.map { $0.lowercased() })
        guard roles.contains(where: { held.contains($0.lowercased()) }) else { throw ServiceError(.forbidden, "Invalid Role") }
    }
}
