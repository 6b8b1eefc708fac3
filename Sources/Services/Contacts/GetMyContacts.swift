import Contract
import Domain
import ServiceKit
import Storage

extension GetMyContacts: Service {
    /// The most contacts of one answer.
    static let maxContacts = 1000

    /// The other users and the teams of the caller's customers and of those below them, by name; of a caller without a
    /// customer, those of the account. Who has no endpoint has nobody.
    func respond(_ call: ServiceCall) async throws -> Reply<GetMyContactsResponse> {
        let endpoints = call.entities(EndpointInfo.self)
        var contacts: [AppContact] = []
        for own in try await call.ownEndpoints() {
            let options = ListOptions(
                sorting: try Sorting(field: "displayName", of: EndpointInfo.self),
                paging: try Paging(countPerPage: Self.maxContacts, simplified: true)
            )
            let query = EntityQuery(
                accountIds: [own.accountId ?? ""],
                filters: [
                    .customers([own.customerId].compactMap(\.self), isShallow: false),
                    .anyKey("type", [EndpointTypes.user.rawValue, EndpointTypes.team.rawValue]),
                ],
                options: options
            )
            let found = try await endpoints.list(query).items.filter { $0.id != own.id }
            let members = try await Self.members(of: found, endpoints)
            contacts += found.map { AppContact($0, members: $0.teamMembers.compactMap { members[$0] }) }
        }
        let shown = Array(contacts.prefix(Self.maxContacts))
        return .value(GetMyContactsResponse { $0.contacts = shown })
    }

    /// The users in teams, by id.
    private static func members(
        of found: [EndpointInfo],
        _ endpoints: EntityRepository<EndpointInfo>
    ) async throws -> [String: EndpointInfo] {
        var known = Dictionary(found.map { ($0.id ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        var missing = Array(Set(found.flatMap(\.teamMembers)).subtracting(known.keys).sorted()[...])
        while !missing.isEmpty {
            let ids = Array(missing.prefix(ListOptions.maxSpecificIds))
            missing.removeFirst(ids.count)
            let options = ListOptions(specificIds: ids, paging: try Paging(all: true))
            for member in try await endpoints.list(EntityQuery(options: options)).items { known[member.id ?? ""] = member }
        }
        return known
    }
}

extension AppContact {
    /// - Parameter members: the users of a team.
    fileprivate init(_ endpoint: EndpointInfo, members: [EndpointInfo]) {
        self.init()
        (displayName, customerName) = (endpoint.displayName, endpoint.customerName)
        if endpoint.type == .team {
            (type, address) = (.team, endpoint.id)
            (canCall, canChat) = (members.contains(where: \.hasPhone), members.contains(where: \.hasApp))
        } else {
            (type, address) = (.user, endpoint.userEmailAddress ?? endpoint.sipUserName ?? endpoint.id)
            (canCall, canChat) = (endpoint.hasPhone, endpoint.hasApp)
        }
    }
}

extension EndpointInfo {
    /// Whether a user can be called.
    fileprivate var hasPhone: Bool { userMode != nil }
    /// Whether a user can sign in to the app, which shows chats.
    fileprivate var hasApp: Bool { userMode == .softPhone && userEmailAddress != nil }
}
