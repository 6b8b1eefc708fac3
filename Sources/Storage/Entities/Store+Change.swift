public import Domain

extension Store {
    /// Changes entities of several kinds, all or nothing.
    ///
    /// ```swift
    /// try await store.change(in: caller.scope, by: actor) { change in
    ///     let customer = try change.add(customer)
    ///     try change.delete(FlowInfo.self, flowId)
    /// }
    /// ```
    ///
    /// - Parameter body: must have no effect besides that on the store; what it throws leaves everything as it is.
    public func change<Value: Sendable>(
        in scope: AccountScope,
        by actor: Actor,
        _ body: @escaping @Sendable (EntityChange) throws -> Value
    ) async throws -> Value {
        try await database.write { transaction in
            try body(EntityChange(scope: scope, store: self, actor: actor, transaction))
        }
    }
}
