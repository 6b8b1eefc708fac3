import Contract
import Domain
import ServiceKit
import Storage

extension RegenerateSipPassword: ConditionalService {
    /// Makes a new password for the device or trunk, which this answer shows and no other. The old one is void.
    func respond(_ call: ServiceCall) async throws -> Reply<EndpointInfo> {
        let id = try call.required(endpointId, "endpointId")
        let password = SIPPassword.make()
        let changed = try await call.entities(EndpointInfo.self).update(
            id,
            action: "RegenerateSipPassword",
            secret: SecretToken.hash(password),
            by: try call.changing()
        ) { endpoint, _ in
            guard endpoint.sipUserName != nil else {
                throw ServiceError.invalid("endpointId", "This endpoint has no SIP user name, so it needs no password")
            }
        }
        return .entity(try await SIPPassword.set(password, for: changed, call))
    }
}
