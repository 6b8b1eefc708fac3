public import ServiceHTTP
public import ServiceKit
public import Storage

extension StorageError: ExplainedError {
    /// What goes by by itself, or when the operator has helped, is 503: the request was right, and nothing was changed.
    public var explanation: ServiceError? {
        switch kind {
        case .busy: ServiceError(.unavailable, "The store is busy; nothing was changed", retryAfter: 1)
        case .overdue: ServiceError(.unavailable, "The store took longer than the server lets a read take", retryAfter: 1)
        case .unreachable: ServiceError(.unavailable, "The store cannot be reached", retryAfter: 5)
        case .filesUnreachable: ServiceError(.unavailable, "The place of files cannot be reached; nothing was changed", retryAfter: 5)
        case .undecided: ServiceError(.unavailable, "The store was lost meanwhile; the change may have been made: look before repeating it")
        case .full: ServiceError(.unavailable, "The store has no room left; nothing was changed", retryAfter: 60)
        case .interrupted, .constraint, .corrupt, .unusable, .other: nil
        }
    }
}
