public import Contract
import Domain
import ServiceKit

extension EntityChange {
    /// Keeps the state that a flow has now. Called by whatever stores flows, in the transaction that does.
    func addRevision(of flow: FlowInfo, members: [String], action: String) throws {
        guard let flowId = flow.base.id else { return }
        let number = try FlowRevisions.newest(of: flowId, connection) + 1
        let now = store.clock.now()
        let id = store.ids.next()
        let revision = FlowRevisionInfo {
            $0.id = id
            $0.flowId = flowId
            $0.number = number
            $0.dateCreated = now.iso8601
            $0.createdBy = actor.name
            $0.comment = actor.comment
            $0.action = action
            $0.members = members
            $0.nodeCount = flow.nodeCount
        }
        try connection.send(
            """
            INSERT INTO flow_revision (flow_id, number, id, created, document, flow)
            VALUES (\(flowId), \(number), \(id), \(now), \(SQLValue.utf8(Document.encode(revision))),
                \(SQLValue.utf8(Document.encode(flow))))
            """
        )
    }

    /// Deletes all states that a flow had. What it was last stands in the log of changes.
    func deleteRevisions(of flow: FlowInfo) throws {
        try connection.execute("DELETE FROM flow_revision WHERE flow_id = \(flow.base.id)")
    }

    /// Gives a flow what a revision says: name, roles, texts and graph. Customer and tags say where it is filed now, and
    /// stay.
    ///
    /// - Throws: 404 if there is no such flow or revision; what a change of the flow throws, such as 400 naming something
    ///   that the old graph refers to and that is gone.
    public func restoreFlow(_ flowId: String, to number: Int) throws -> FlowInfo {
        try update(flowId, action: "RestoreFlowRevision") { (flow: inout FlowInfo, reader) in
            let revision = try FlowRevisions.find(flowId, number, reader.connection)
            guard let old = revision.flow else { return }
            (flow.name, flow.roles, flow.description, flow.notes) = (old.name, old.roles, old.description, old.notes)
            (flow.nodes, flow.parameters, flow.exits, flow.ui) = (old.nodes, old.parameters, old.exits, old.ui)
        }
    }
}
