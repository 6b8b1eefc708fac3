import Contract
import Domain
import ServiceKit
import Testing

@Suite("Roles")
struct RoleGrantsTests {
    @Test("a role is known by its name in any case", arguments: Role.allCases)
    func names(role: Role) {
        #expect(Role(name: role.rawValue.uppercased()) == role)
        #expect(Role(name: role.rawValue + " ") == nil)
    }

    @Test("a system administrator may set any role")
    func administrator() throws {
        let roles = try RoleGrants.parse(["manager", "SystemAdministrator"], current: [.user], caller: [.systemAdministrator])
        #expect(roles == [.manager, .systemAdministrator])
    }

    @Test("nobody else may give or take one", arguments: [[Role.manager], [.customer], []])
    func others(caller: [Role]) {
        for names in [["SystemAdministrator"], ["Manager", "User"], []] {
            let error = #expect(throws: ServiceError.self) {
                try RoleGrants.parse(names, current: [.manager], caller: Set(caller))
            }
            #expect(error?.code == .forbidden)
        }
    }

    @Test("naming the roles a user has already changes nothing and is allowed")
    func unchanged() throws {
        #expect(try RoleGrants.parse(["USER"], current: [.user], caller: [.manager]) == [.user])
    }

    @Test("an unknown role is named in the error")
    func unknown() {
        let error = #expect(throws: ServiceError.self) {
            try RoleGrants.parse(["Boss"], current: [], caller: [.systemAdministrator])
        }
        #expect(error?.fields.first?.name == "roles")
        #expect(error?.message.contains("'Boss'") == true)
    }

    @Test("only a system administrator has every account")
    func identity() {
        let administrator = Identity(user: UserInfo { $0.roles = ["systemadministrator"] })
        #expect(administrator.scope == .all)
        let manager = Identity(
            user: UserInfo {
                $0.roles = ["Manager", "Nonsense"]
                $0.accountIds = ["a"]
            }
        )
        #expect(manager.scope == .accounts(["a"]))
        #expect(manager.roles == [.manager])
        #expect(Identity(user: UserInfo()).scope == .none)
    }
}
