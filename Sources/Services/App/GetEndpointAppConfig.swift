import Carriers
import Contract
import Domain
import ServiceHTTP
import ServiceKit
import Storage

extension GetEndpointAppConfig: Service {
    /// Each answer has a token of its own; it is shown once and stored nowhere here.
    func respond(_ call: ServiceCall) async throws -> Reply<EndpointAppConfig> {
        for (field, sid) in [("pushCredentialSid", pushCredentialSid), ("applicationSid", applicationSid)] { try Self.check(sid, field) }
        let endpoint = try await endpoint(call)
        let identity = endpoint.id ?? ""
        let app = AppRegistration(
            identity: identity,
            deviceType: deviceType,
            pushCredentialSid: pushCredentialSid.nonEmpty,
            applicationSid: applicationSid.nonEmpty,
            isSandbox: sandbox
        )
        let token = try await call.environment.carrier.appToken(try await call.carrierAccount(endpoint.accountId), app)
        let settings = try await call.appSettings(of: endpoint)
        let config = EndpointAppConfig {
            ($0.endpointId, $0.accountId, $0.customerId) = (endpoint.id, endpoint.accountId, endpoint.customerId)
            ($0.accessToken, $0.identity, $0.emailAddress) = (token, identity, endpoint.userEmailAddress)
            $0.userInfo = AppUserInfo {
                ($0.firstName, $0.lastName, $0.name) = (endpoint.userFirstName, endpoint.userLastName, endpoint.displayName)
            }
            $0.agentState = endpoint.agentState ?? .unknown
            $0.appSettings = settings
        }
        return .value(config).shownOnce().with(Header("Cache-Control", "no-store"))
    }

    private func endpoint(_ call: ServiceCall) async throws -> EndpointInfo {
        let endpoints = call.entities(EndpointInfo.self)
        if let id = endpointId.nonEmpty {
            let endpoint = try await endpoints.get(id)
            guard endpoint.type == .user else {
                throw ServiceError.invalid("endpointId", "Only users have an app; this endpoint is of the type \(endpoint.type.rawValue)")
            }
            return endpoint
        }
        guard let address = endpointEmailAddress.nonEmpty else { throw ServiceError.missing("endpointId") }
        let query = EntityQuery(
            filters: [.userEmailAddress(address), .anyKey("type", [EndpointTypes.user.rawValue])],
            options: ListOptions(paging: try Paging(countPerPage: 2, simplified: true))
        )
        let found = try await endpoints.list(query).items
        guard let first = found.first else { throw ServiceError.notFound("user endpoint", id: String(address.prefix(100))) }
        guard found.count == 1 else {
            throw ServiceError.invalid("endpointEmailAddress", "Users of several accounts have this address; name one by 'endpointId'")
        }
        return first
    }

    /// Ids of carriers are short and plain.
    private static func check(_ sid: String?, _ field: String) throws(ServiceError) {
        guard let sid = sid.nonEmpty else { return }
        let isPlain = sid.utf8.allSatisfy { byte in
            let scalar = UnicodeScalar(byte)
            return ("0"..."9").contains(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        }
        guard isPlain, sid.utf8.count <= 64 else {
            throw .invalid(field, "'\(field)' is an id of the carrier: up to 64 letters and digits")
        }
    }
}
