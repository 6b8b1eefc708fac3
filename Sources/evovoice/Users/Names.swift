import ArgumentParser
import Contract
import Domain
import ServiceKit
import Storage

extension Store {
    /// The login with this email address, in any case.
    func user(email: String) async throws -> UserInfo {
        guard let credentials = try await signIns.credentials(email: email) else {
            throw Failure("There is no login '\(email)'. 'evovoice user list' shows them.")
        }
        return credentials.identity.user
    }

    /// The ids of accounts that were given by id or name.
    func accountIds(_ texts: [String]) async throws -> [String] {
        var ids: [String] = []
        for text in texts { ids.append(try await accounts(in: .all).find(idOrName: text).id ?? "") }
        return ids
    }
}

extension Role {
    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    /// Reads names of roles with commas between them, in any case.
    static func list(_ text: String) throws -> Set<Role> {
        var roles: Set<Role> = []
        for name in text.split(separator: ",").map(String.init) {
            let hint = Spelling.hint(for: name, in: allCases.map(\.rawValue))
            roles.insert(try Role(name: name).orThrow(ValidationError("'\(name)' is no role\(hint); there are \(names)")))
        }
        guard !roles.isEmpty else { throw ValidationError("Expected at least one role of \(names)") }
        return roles
    }
}
