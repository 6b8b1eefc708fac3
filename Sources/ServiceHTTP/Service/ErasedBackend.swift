import ServiceKit

/// A backend without its type of caller. Everything but the calls of the backend itself is compiled once, for all.
protocol ErasedBackend: Sendable {
    var challenge: String { get }
    var endpoints: [ErasedEndpoint] { get }
    func isReady() async -> Bool
    func implements(_ operation: any Operation.Type) -> Bool
    func uploadRule(of operation: any Operation.Type) -> UploadRule?
    func authenticate(_ request: RequestInfo) async throws(ServiceError) -> (any ServiceCaller)?
    func respond(_ bound: BoundRequest, _ request: RequestInfo, _ caller: (any ServiceCaller)?, _ deadline: ContinuousClock.Instant)
        async throws -> Answer
}

struct BackendBox<Backend: ServiceBackend>: ErasedBackend {
    let backend: Backend

    var challenge: String { backend.challenge }
    var endpoints: [ErasedEndpoint] { backend.endpoints.map { ErasedEndpoint($0) } }

    func isReady() async -> Bool {
        await backend.isReady()
    }

    func implements(_ operation: any Operation.Type) -> Bool {
        backend.implements(operation)
    }

    func uploadRule(of operation: any Operation.Type) -> UploadRule? {
        backend.uploadRule(of: operation)
    }

    func authenticate(_ request: RequestInfo) async throws(ServiceError) -> (any ServiceCaller)? {
        try await backend.authenticate(request)
    }

    /// - Parameter caller: what ``authenticate(_:)`` returned.
    func respond(
        _ bound: BoundRequest,
        _ request: RequestInfo,
        _ caller: (any ServiceCaller)?,
        _ deadline: ContinuousClock.Instant
    ) async throws -> Answer {
        let call = Call(
            request: request,
            caller: caller as? Backend.Caller,
            given: bound.given,
            files: bound.files,
            batchIndex: bound.batchIndex,
            deadline: deadline
        )
        return try await backend.respond(to: bound.request, call)
    }
}
