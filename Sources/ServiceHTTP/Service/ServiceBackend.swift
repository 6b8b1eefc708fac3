public import ServiceKit

/// What a service does behind HTTP: knows its callers and answers its operations.
///
/// Everything else (routes, formats, binding, roles, errors, limits) has happened when it is asked.
public protocol ServiceBackend: Sendable {
    associatedtype Caller: ServiceCaller

    /// Finds out who sent a request, from its credentials. Called once for each request that reaches an operation.
    ///
    /// - Returns: `nil` if the request carries no credentials, or only a session that has ended.
    /// - Throws: a ``ServiceError`` if credentials are given and wrong; it is the answer, whatever the operation.
    func authenticate(_ request: RequestInfo) async throws(ServiceError) -> Caller?

    /// Whether there is an implementation. Others answer 501 `NotImplementedYet`, to callers who may call them.
    func implements(_ operation: any Operation.Type) -> Bool

    /// Does what the operation says. The caller has the access that the operation declares.
    ///
    /// Runs in a task that is cancelled at ``Call/deadline``. It may run on the event loop of the connection, so it must
    /// not block: work that computes for long or waits for a device belongs on threads of its own.
    ///
    /// - Throws: a ``ServiceError`` for what the client did wrong. Anything else is logged and answered with a 500 that
    ///   says nothing about it.
    func respond(to request: any Operation, _ call: Call<Caller>) async throws -> Answer

    /// How an operation takes files that arrive; `nil` if requests of it fit into memory.
    func uploadRule(of operation: any Operation.Type) -> UploadRule?

    /// Paths that are no operations.
    var endpoints: [Endpoint<Caller>] { get }

    /// The value of `WWW-Authenticate` on a 401.
    var challenge: String { get }

    /// Whether the service can do its work now; asked by `GET /ready`.
    func isReady() async -> Bool
}

extension ServiceBackend {
    public func uploadRule(of operation: any Operation.Type) -> UploadRule? { nil }

    public var endpoints: [Endpoint<Caller>] { [] }

    public var challenge: String { #"credentials realm="/auth/credentials""# }

    public func isReady() async -> Bool { true }
}
