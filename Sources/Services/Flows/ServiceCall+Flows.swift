import Domain
import ServiceKit
import Storage

extension ServiceCall {
    var flowRevisions: FlowRevisions { environment.store.flowRevisions(in: scope) }

    /// Who makes a change of flows, on the condition that the request sets, and why.
    ///
    /// - Throws: 400 if the comment is longer than 2,000 bytes; what ``changing()`` throws.
    func changing(comment: String?) throws(ServiceError) -> Actor {
        if let comment, comment.utf8.count > 2000 { throw .invalid("comment", "'comment' is longer than 2000 bytes", code: .outOfRange) }
        var actor = try changing()
        actor.comment = comment.nonEmpty
        return actor
    }

    /// Changes entities of several kinds, all or nothing.
    func change<Value: Sendable>(
        comment: String? = nil,
        _ body: @escaping @Sendable (EntityChange) throws -> Value
    ) async throws -> Value {
        try await environment.store.change(in: scope, by: try changing(comment: comment), body)
    }
}
