import Contract
public import ServiceHTTP
public import ServiceKit
import Storage

/// Evo Voice behind HTTP: knows its callers and answers its operations.
public struct EvoVoiceBackend: ServiceBackend {
    private let environment: Environment
    private var signIn: SignInService { environment.signIn }

    public init(environment: Environment) {
        self.environment = environment
    }

    public func implements(_ operation: any Operation.Type) -> Bool {
        Self.isImplemented(operation)
    }

    private static func isImplemented(_ operation: any Operation.Type) -> Bool {
        operation is any Service.Type
    }

    /// Whether the operation with this name has an implementation; the others are declared only.
    public static func isImplemented(_ name: String) -> Bool {
        EvoVoice.registry.operation(named: name).map(isImplemented) ?? false
    }

    public func authenticate(_ request: RequestInfo) async throws(ServiceError) -> Caller? {
        try await signIn.caller(of: request)
    }

    public func respond(to request: any Operation, _ call: Call<Caller>) async throws -> Answer {
        guard let service = request as? any Service else {
            throw ServiceError(.notImplementedYet, "\(type(of: request).schema.name) is not implemented yet")
        }
        if let key = call.caller?.key, !KeyScope.allows(key.scopes, type(of: request)) {
            throw ServiceError(.forbidden, "The key '\(key.name)' may not be used for this")
        }
        try service.checkLists()
        return try await respond(service, call)
    }

    /// Opens the existential, so that the reply's type is known.
    private func respond(_ service: some Service, _ call: Call<Caller>) async throws -> Answer {
        if let repetition = try Repetition(service, call, environment) {
            let call = ServiceCall(call: call, environment: environment, idempotency: repetition.key)
            return try await repetition.answer { try await service.respond(call) }
        }
        let reply = try await service.respond(ServiceCall(call: call, environment: environment))
        var answer = reply.answer
        if let mark = reply.mark { answer.validity = call.caller?.validity?.and(mark) }
        return answer
    }

    public func uploadRule(of operation: any Operation.Type) -> UploadRule? {
        guard let taker = operation as? any FileTaker.Type, let folder = try? environment.content.incomingFolder else { return nil }
        return UploadRule(
            limit: environment.files.limit,
            folder: folder,
            takesEveryType: taker.takesEveryType,
            slowestKeeping: environment.content.slowestKeeping
        )
    }

    public var endpoints: [Endpoint<Caller>] {
        EventEndpoints(store: environment.store, hub: environment.events, publicURL: environment.publicURL).all
            + FileEndpoints(environment: environment).all
    }

    /// Whether the store answers.
    public func isReady() async -> Bool {
        await (try? environment.store.signIns.hasUsers()) != nil
    }
}
