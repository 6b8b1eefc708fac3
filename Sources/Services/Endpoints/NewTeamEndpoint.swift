import Contract
import ServiceKit
import Storage

extension NewTeamEndpoint: Service, NewEndpointRequest {
    func respond(_ call: ServiceCall) async throws -> Reply<EndpointInfo> {
        var team = endpoint(.team)
        team.teamMembers = teamMembers
        return .entity(try await call.entities(EndpointInfo.self).add(team, action: "NewTeamEndpoint", by: try call.changing()))
    }
}
