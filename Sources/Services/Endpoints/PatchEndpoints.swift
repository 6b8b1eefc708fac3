import Contract
import Domain
import ServiceKit
import Storage

extension PatchEndpoints: Service {
    /// The most endpoints that one call changes.
    static let maxEndpoints = 1000

    /// Changes all of the endpoints alike, or, if one of the changes cannot be made, none. `If-Match` is about one thing and
    /// says nothing here.
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<EndpointInfo>> {
        let ids = endpointIds
        guard !ids.isEmpty else { throw ServiceError.missing("endpointIds") }
        guard ids.count <= Self.maxEndpoints else {
            let message = "At most \(Self.maxEndpoints) endpoints can be changed at once; these are \(ids.count)"
            throw ServiceError.invalid("endpointIds", message, code: .outOfRange)
        }
        var seen: Set<String> = []
        for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
            throw ServiceError.invalid("endpointIds.\(index)", "The endpoint '\(id.prefix(100))' is named twice", code: .duplicate)
        }
        let (request, given) = try change()
        let changed = try await call.entities(EndpointInfo.self).update(ids, action: "PatchEndpoints", by: call.actor) {
            endpoint,
            _ in
            request.apply(given, to: &endpoint)
        }
        return .all(changed)
    }

    /// What to change, and which of its members were sent.
    private func change() throws -> (PatchEndpoint, Patch) {
        guard case .map(let entries)? = patch else { throw ServiceError.missing("patch") }
        let known = Set(PatchEndpoint.schema.members.map { $0.wireName.lowercased() }).subtracting(["endpointid"])
        for entry in entries where !known.contains(entry.name.lowercased()) {
            throw ServiceError.invalid(
                "patch.\(entry.name.prefix(100))",
                "PatchEndpoint has no such member, or it cannot be the same for all"
            )
        }
        do throws(BindingError) {
            return (try PatchEndpoint(wire: .map(entries)), Patch(given: Set(entries.map { $0.name.lowercased() })))
        } catch {
            throw ServiceError.invalid("patch.\(error.path)", "Expected \(error.expected), not '\(error.value)'")
        }
    }
}
