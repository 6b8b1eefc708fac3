/// How a page says who may call an operation (`wire.md` §7.2, §7.3).
extension Access {
    var isProtected: Bool {
        self != .everyone
    }

    /// The roles of which any one suffices; none if signing in is enough.
    var roles: [String] {
        if case .anyRole(let roles) = self { roles } else { [] }
    }

    /// The title of the icon on the index: `Requires Authentication`, or `Requires Roles: A?, B?`.
    var iconTitle: String {
        roles.isEmpty ? "Requires Authentication" : "Requires Roles: " + roles.map { $0 + "?" }.joined(separator: ", ")
    }

    /// The left cell of the authentication table.
    var rolesLabel: String {
        roles.count == 1 ? "Requires the role:" : "Requires any of the roles:"
    }
}
