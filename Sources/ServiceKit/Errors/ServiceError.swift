import OrderedCollections

/// A failure that a client is told about (`wire.md` §5). Causes are logged where they happen, never sent.
public struct ServiceError: Error, Sendable, Equatable {
    public var code: ErrorCode
    public var message: String
    public var fields: [Field]
    private var remedy = Remedy.none

    /// What may help. One value for all, since the compiler fails over errors that are much larger than five words.
    private enum Remedy: Equatable {
        case none
        case waiting(seconds: Int)
        case verbs([String])
    }

    /// Seconds after which a retry makes sense, sent as `Retry-After`.
    public var retryAfter: Int? {
        if case .waiting(let seconds) = remedy { seconds } else { nil }
    }

    /// The verbs that would do, sent as `Allow` beside a 405.
    public var allowedVerbs: [String] {
        if case .verbs(let verbs) = remedy { verbs } else { [] }
    }

    /// One field that is wrong.
    public struct Field: Sendable, Equatable {
        public var code: ErrorCode
        /// The name as the client spelled it, with the path to nested members: `rules.0.name`.
        public var name: String
        public var message: String

        public init(_ code: ErrorCode, _ name: String, _ message: String) {
            self.code = code
            self.name = name
            self.message = message
        }
    }

    public init(_ code: ErrorCode, _ message: String, fields: [Field] = [], retryAfter: Int? = nil) {
        self.code = code
        self.message = message
        self.fields = fields
        if let retryAfter { remedy = .waiting(seconds: retryAfter) }
    }

    /// A field with a value that makes no sense: 400, naming the field and what was expected.
    public static func invalid(_ field: String, _ message: String, code: ErrorCode = .argument) -> ServiceError {
        ServiceError(code, message, fields: [Field(code, field, message)])
    }

    /// Fields that must be given and are not: 400. They are named as validators name them, in Pascal case
    /// (`wire.md` §5.3), whatever the client's spelling.
    ///
    /// - Parameter fields: at least one, by wire name: `accountId`.
    public static func missing(_ fields: [String]) -> ServiceError {
        let faults = fields.map { field in
            let name = field.prefix(1).uppercased() + field.dropFirst()
            return Field(.notEmpty, name, "'\(name)' must not be empty.")
        }
        return ServiceError(.notEmpty, faults.first?.message ?? "", fields: faults)
    }

    /// A field that must be given and is not: 400.
    public static func missing(_ field: String) -> ServiceError {
        missing([field])
    }

    /// A verb that this operation does not take: 405.
    public static func wrongVerb(_ message: String, allowed: [String]) -> ServiceError {
        var error = ServiceError(.methodNotAllowed, message)
        error.remedy = .verbs(allowed)
        return error
    }

    /// No such thing among the caller's accounts: 404. Says the same whether it does not exist or is another tenant's.
    public static func notFound(_ kind: String, id: String) -> ServiceError {
        ServiceError(.notFound, "No \(kind) with the id '\(id.prefix(100))' was found")
    }

    /// The body that tells a client.
    public var responseStatus: ResponseStatus {
        ResponseStatus {
            $0.errorCode = code.rawValue
            $0.message = message
            $0.errors = fields.map { field in
                ResponseError {
                    $0.errorCode = field.code.rawValue
                    $0.fieldName = field.name
                    $0.message = field.message
                    if field.code == .notEmpty { $0.meta = ["PropertyName": field.name] }
                }
            }
        }
    }
}
