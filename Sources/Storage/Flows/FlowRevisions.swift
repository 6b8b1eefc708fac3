public import Contract
public import Domain
import ServiceKit

/// The states that flows had, in the accounts of a scope.
public struct FlowRevisions: Sendable {
    let store: Store
    let scope: AccountScope

    /// The states of one flow, without its graph in each.
    ///
    /// - Throws: 404 if there is no flow with that id in the scope.
    public func list(of flowId: String, _ options: ListOptions = ListOptions()) async throws -> ListPage<FlowRevisionInfo> {
        let scope = scope
        return try await store.database.read { connection in
            _ = try EntityRepository<FlowInfo>.find(flowId, scope, connection)
            return try Self.list(of: flowId, options).page(connection) { try Document.decode(FlowRevisionInfo.self, $0.bytes(0)) }
        }
    }

    static func list(of flowId: String, _ options: ListOptions) -> EntityList {
        var list = EntityList(tables: "flow_revision t", options: options)
        list.conditions = ["t.flow_id = \(flowId)"]
        return list
    }

    /// One state of a flow.
    ///
    /// - Throws: 404 if there is no such flow in the scope, or it has no revision with that number.
    public func get(_ flowId: String, _ number: Int) async throws -> FlowRevisionInfo {
        let scope = scope
        return try await store.database.read { connection in
            _ = try EntityRepository<FlowInfo>.find(flowId, scope, connection)
            var revision = try Self.find(flowId, number, connection)
            try revision.flow?.derive(EntityReader(connection))
            return revision
        }
    }

    /// What differs between two states of a flow.
    ///
    /// - Parameters:
    ///   - from: `nil` is the one before `to`; before the first there is an empty flow.
    ///   - to: `nil` is the newest.
    /// - Throws: 404 as ``get(_:_:)``.
    public func diff(of flowId: String, from: Int?, to: Int?) async throws -> FlowDiff {
        let scope = scope
        return try await store.database.read { connection in
            _ = try EntityRepository<FlowInfo>.find(flowId, scope, connection)
            let to = try to ?? Self.newest(of: flowId, connection)
            let new = try Self.find(flowId, to, connection)
            let from = from ?? to - 1
            let old = from == 0 ? FlowRevisionInfo() : try Self.find(flowId, from, connection)
            var diff = FlowDiff(from: old.flow ?? FlowInfo(), to: new.flow ?? FlowInfo())
            (diff.from, diff.to) = (from, to)
            return diff
        }
    }

    static func newest(of flowId: String, _ connection: any SQLConnection) throws -> Int {
        try connection.first("SELECT number FROM flow_revision WHERE flow_id = \(flowId) ORDER BY number DESC LIMIT 1") { $0.int(0) } ?? 0
    }

    /// As it was stored, without what is derived.
    static func find(_ flowId: String, _ number: Int, _ connection: any SQLConnection) throws -> FlowRevisionInfo {
        let found = try connection.first(
            "SELECT document, flow FROM flow_revision WHERE flow_id = \(flowId) AND number = \(number)"
        ) { row in
            var revision = try Document.decode(FlowRevisionInfo.self, row.bytes(0))
            revision.flow = try Document.decode(FlowInfo.self, row.bytes(1))
            return revision
        }
        guard let found else { throw ServiceError.notFound("revision of the flow", id: String(number)) }
        return found
    }
}

extension Store {
    /// The states that the flows of the accounts in `scope` had.
    public func flowRevisions(in scope: AccountScope) -> FlowRevisions {
        FlowRevisions(store: self, scope: scope)
    }
}
