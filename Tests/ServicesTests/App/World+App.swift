import Contract
import Domain
import ServiceKit
import Storage

@testable import Services

extension World {
    /// A user endpoint of a person.
    func ownEndpoint(
        of person: Person,
        in account: String? = nil,
        _ change: (inout EndpointInfo) async throws -> Void = { _ in }
    ) async throws -> String {
        let name = person.isForeign ? "beta user" : "alpha user"
        return try await endpoint(.user, name, in: account ?? (person.isForeign ? beta : alpha)) { endpoint in
            endpoint.userEmailAddress = person.email
            endpoint.userMode = .softPhone
            try await change(&endpoint)
        }
    }

    /// In each account a user with an endpoint, a field that users may set, and a colleague; made once.
    func configurableUsers() async throws {
        let endpoints = store.entities(EndpointInfo.self, in: .all)
        guard try await endpoints.list(EntityQuery(filters: [.userEmailAddress(Person.user.email)])).items.isEmpty else { return }
        for (person, name) in [(Person.user, "alpha"), (.foreignUser, "beta")] {
            let account = person.isForeign ? beta : alpha
            try await settings(of: account) { $0.endpointFields = [.shown("\(name) greeting", .readWrite)] }
            _ = try await ownEndpoint(of: person)
            _ = try await endpoint(.user, "\(name) colleague", in: account)
        }
    }

    /// The custom fields and other settings of an account.
    func settings(of account: String, _ change: (inout SystemSettingsInfo) -> Void) async throws {
        let entities = store.entities(SystemSettingsInfo.self, in: .all)
        let known = try? await entities.get(account)
        var settings = known ?? SystemSettingsInfo { $0.id = account }
        change(&settings)
        let new = settings
        if known == nil {
            _ = try await entities.add(new, by: Self.actor)
        } else {
            try await entities.update(account, by: Self.actor) { settings, _ in settings = new }
        }
    }

    /// A customer of Alpha whose users may make assistants.
    func customerWithAssistants(below parent: String? = nil) async throws -> String {
        let customer = CustomerInfo {
            ($0.accountId, $0.name, $0.parentCustomerId) = (alpha, "alpha customer", parent)
            $0.overrideAppSettings = true
            $0.appSettings = AppSettings { $0.enableAssistants = true }
        }
        return try await store.entities(CustomerInfo.self, in: .all).add(customer, by: Self.actor).id ?? ""
    }

    /// A chat of Alpha that goes on.
    func chat(_ change: (inout SessionInfo) -> Void = { _ in }) async throws -> String {
        try await session { session in
            (session.channel, session.ended, session.callState) = (.chat, false, .passive)
            change(&session)
        }
    }

    /// What opens the hook for messages of a session of Alpha.
    func hookToken(forSession id: String) async throws -> String {
        try await store.accounts(in: .all).token(for: SendEndpointMessage.purpose(sessionId: id), of: alpha)
    }
}

extension EndpointDataField {
    /// A field of text that users see.
    static func shown(_ name: String, _ mode: UserDataFieldModes, type: EndpointTypes? = nil) -> EndpointDataField {
        EndpointDataField {
            ($0.name, $0.type, $0.userMode) = (name, .string, mode)
            $0.endpointType = type
        }
    }
}
