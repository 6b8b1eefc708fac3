public import ServiceKit

/// An error of which the client is told something, while its cause goes to the log only.
///
/// Any other error that an operation throws, but a `ServiceError`, is a mistake of the server: 500.
public protocol ExplainedError: Error {
    /// What the client is told; `nil` if it is a mistake of the server after all.
    var explanation: ServiceError? { get }
}
