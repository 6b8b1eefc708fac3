import Contract
import Domain
import ServiceKit
import Storage

extension AppNewAssistant: Service {
    /// Makes an assistant without a flow. Who manages nothing may do so for their own customer alone, and only where the
    /// settings of the app show assistants.
    func respond(_ call: ServiceCall) async throws -> Reply<EndpointInfo> {
        let accountId = try call.ownAccount(accountId)
        let customerId = try await customer(call, accountId)
        let assistant = EndpointInfo {
            ($0.accountId, $0.customerId) = (accountId, customerId)
            ($0.type, $0.name) = (.assistant, name.nonEmpty)
            $0.assistantSettings = settings
        }
        return .entity(try await call.entities(EndpointInfo.self).add(assistant, action: "AppNewAssistant", by: try call.changing()))
    }

    /// The customer that the assistant is to belong to.
    ///
    /// - Throws: 403 if the caller may not make assistants for it.
    private func customer(_ call: ServiceCall, _ accountId: String) async throws -> String? {
        if try call.caller.managesPortal { return customerId.nonEmpty }
        let own = try await call.ownEndpoints(in: [accountId]).first
        let wanted = customerId.nonEmpty ?? own?.customerId
        if let ownCustomer = own?.customerId, let wanted, wanted != ownCustomer {
            let above = try await call.entities(CustomerInfo.self).get(wanted).breadcrumb.map(\.id)
            guard above.contains(ownCustomer) else { throw ServiceError(.forbidden, "The customer is not yours") }
        }
        let isOwn = wanted == own?.customerId
        let settings = isOwn ? own?.appSettings : nil
        let holding = if let settings { Optional(settings) } else { try await call.appSettings(ofCustomer: wanted) }
        guard holding?.enableAssistants == true else {
            throw ServiceError(.forbidden, "The settings of the app do not let you make assistants (enableAssistants)")
        }
        return wanted
    }
}
