public import ServiceKit

/// An operation that changes or deletes one thing, on the condition that the request sets with `If-Match`:
/// ``ServiceCall/changing()``.
protocol ConditionalService: Service {}

extension EvoVoiceBackend {
    /// What holds for an operation besides its declaration.
    public static func traits(of operation: any Operation.Type) -> OperationTraits {
        guard let service = operation as? any Service.Type else { return OperationTraits(isImplemented: false) }
        let taker = operation as? any FileTaker.Type
        return OperationTraits(
            upload: taker.map { $0.takesEveryType ? .everyBody : .otherBodies },
            needsUpload: taker?.takesEveryType == true,
            isRepeatable: operation.operation.access != .everyone,
            hasTag: service.hasTag,
            isConditional: operation is any ConditionalService.Type
        )
    }
}
