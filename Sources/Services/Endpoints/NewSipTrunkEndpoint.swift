import Contract
import Domain
import ServiceKit
import Storage

extension NewSipTrunkEndpoint: Service, NewEndpointRequest {
    /// Makes the trunk with a user name, unless one is chosen, and a password, which this answer shows and no other.
    func respond(_ call: ServiceCall) async throws -> Reply<EndpointInfo> {
        var trunk = endpoint(.sipTrunk)
        trunk.sipUserName = sipUserName.nonEmpty ?? SIPPassword.newUserName(prefix: "trunk")
        let password = SIPPassword.make()
        let made = try await call.entities(EndpointInfo.self)
            .add(trunk, action: "NewSipTrunkEndpoint", secret: SecretToken.hash(password), by: try call.changing())
        return .entity(try await SIPPassword.set(password, for: made, call))
    }
}
