import Contract
import ServiceKit
import Storage

extension NewEmailEndpoint: Service, NewEndpointRequest {
    /// An address can be there once in the whole installation, since mail that arrives says nothing else.
    func respond(_ call: ServiceCall) async throws -> Reply<EndpointInfo> {
        var mailBox = endpoint(.emailAddress)
        mailBox.emailAddress = emailAddress
        return .entity(try await call.entities(EndpointInfo.self).add(mailBox, action: "NewEmailEndpoint", by: try call.changing()))
    }
}
