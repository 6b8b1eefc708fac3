import Contract
import Domain
import ServiceKit

extension GetMySessions: Service {
    /// The sessions that have not ended and have the caller as a member, by user id, email address or user endpoint.
    func respond(_ call: ServiceCall) async throws -> Reply<GetMySessionsResponse> {
        let caller = try call.caller
        let names = [caller.userId.lowercased(), caller.email.lowercased()]
        let endpoints = Set(try await call.ownEndpoints().compactMap(\.id))
        let active = try await call.sessions.active(where: { session in
            session.members.contains { names.contains($0.identity?.lowercased() ?? "") || endpoints.contains($0.endpointId ?? "") }
        })
        return .value(GetMySessionsResponse { $0.sessions = active })
    }
}
