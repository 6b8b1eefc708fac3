import Contract
import ServiceKit
import Storage

extension NewAssistantEndpoint: Service, NewEndpointRequest {
    func respond(_ call: ServiceCall) async throws -> Reply<EndpointInfo> {
        var assistant = endpoint(.assistant)
        assistant.assistantSettings = assistantSettings
        return .entity(try await call.entities(EndpointInfo.self).add(assistant, action: "NewAssistantEndpoint", by: try call.changing()))
    }
}
