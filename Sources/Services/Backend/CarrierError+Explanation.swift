public import Carriers
public import ServiceHTTP
public import ServiceKit

extension CarrierError: ExplainedError {
    /// The carrier's reasons are the client's to deal with, but for one that goes by by itself.
    public var explanation: ServiceError? {
        switch kind {
        case .unavailable: ServiceError(.unavailable, message, retryAfter: 5)
        case .changed: ServiceError(.conflict, message, retryAfter: 1)
        case .taken: ServiceError(.conflict, message)
        case .unknown: ServiceError(.notFound, message)
        case .refused: ServiceError(.badRequest, message)
        }
    }
}
