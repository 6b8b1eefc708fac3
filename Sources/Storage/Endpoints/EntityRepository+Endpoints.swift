public import Contract
public import Domain
import ServiceKit

extension EntityRepository where E == EndpointInfo {
    /// Changes several endpoints, all or none.
    ///
    /// - Throws: 400 naming each that cannot be changed by its place, with the field: `endpointIds.3.flowId`; nothing is
    ///   changed then. What ``update(_:action:secret:by:_:)`` throws.
    public func update(
        _ ids: [String],
        action: String,
        by actor: Actor,
        _ change: @escaping @Sendable (inout EndpointInfo, EntityReader) throws -> Void
    ) async throws -> [EndpointInfo] {
        let (scope, store) = (scope, store)
        return try await store.database.write { transaction in
            let changes = EntityChange(scope: scope, store: store, actor: actor, transaction)
            var changed: [EndpointInfo] = []
            var faults: [ServiceError.Field] = []
            for (index, id) in ids.enumerated() {
                do {
                    changed.append(try changes.update(id, action: action, change))
                } catch let error as ServiceError {
                    faults += error.at("endpointIds.\(index)")
                    if faults.count >= Self.maxFaults { break }
                }
            }
            if let first = faults.first {
                let message = "Nothing was changed, since \(faults.count) of the changes cannot be made: \(first.message)"
                throw ServiceError(.argument, message, fields: Array(faults.prefix(Self.maxFaults)))
            }
            return changed
        }
    }

    private static var maxFaults: Int { 100 }
}

extension ServiceError {
    /// The same faults, in something that stands at a path.
    fileprivate func at(_ path: String) -> [Field] {
        if fields.isEmpty { return [Field(code, path, message)] }
        return fields.map { Field($0.code, "\(path).\($0.name)", $0.message) }
    }
}
