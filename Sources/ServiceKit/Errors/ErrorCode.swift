/// The catalogue of errors: every code a client may see, the status it comes with, and what it means.
///
/// `docs/errors.md` is made from it.
public enum ErrorCode: String, Sendable, CaseIterable {
    case badRequest = "BadRequest"
    case serialization = "SerializationException"
    case argument = "ArgumentException"
    case notEmpty = "NotEmpty"
    case outOfRange = "InclusiveBetween"
    case duplicate = "Duplicate"
    case unknownReference = "UnknownReference"
    case alreadyExists = "AlreadyExists"
    case unauthorized = "Unauthorized"
    case authentication = "AuthenticationException"
    case forbidden = "Forbidden"
    case notFound = "NotFound"
    case unknownOperation = "NotImplementedException"
    case methodNotAllowed = "MethodNotAllowed"
    case requestTimeout = "RequestTimeout"
    case conflict = "Conflict"
    case preconditionFailed = "PreconditionFailed"
    case tooLarge = "PayloadTooLarge"
    case uriTooLong = "UriTooLong"
    case unsupportedMediaType = "UnsupportedMediaType"
    case rangeNotSatisfiable = "RangeNotSatisfiable"
    case tooManyRequests = "TooManyRequests"
    case headersTooLarge = "RequestHeaderFieldsTooLarge"
    case internalError = "InternalServerError"
    case notImplementedYet = "NotImplementedYet"
    case unavailable = "ServiceUnavailable"

    /// The HTTP status the code comes with.
    public var status: Int {
        switch self {
        case .badRequest, .serialization, .argument, .notEmpty, .outOfRange, .duplicate, .unknownReference: 400
        case .unauthorized, .authentication: 401
        case .forbidden: 403
        case .notFound: 404
        case .unknownOperation, .methodNotAllowed: 405
        case .requestTimeout: 408
        case .conflict, .alreadyExists: 409
        case .preconditionFailed: 412
        case .tooLarge: 413
        case .uriTooLong: 414
        case .unsupportedMediaType: 415
        case .rangeNotSatisfiable: 416
        case .tooManyRequests: 429
        case .headersTooLarge: 431
        case .internalError: 500
        case .notImplementedYet: 501
        case .unavailable: 503
        }
    }

    /// When a client meets the code, and what to do about it.
    public var meaning: String {
        switch self {
        case .badRequest: "The request cannot be understood; the message says what is wrong."
        case .serialization: "A value or a body cannot be read as what the operation declares; `errors` names each field."
        case .argument: "A field holds a value that makes no sense here; `errors` names it and says what was expected."
        case .notEmpty: "A field that must be given is missing; `errors` names it."
        case .outOfRange: "A number is outside its range; `errors` names the field and the range."
        case .duplicate: "Two parts of what was sent have the same id or name; `errors` names the second."
        case .unknownReference: "What was sent refers to a part of itself that is not there; `errors` names the place."
        case .alreadyExists: "Something with that unique value exists already."
        case .unauthorized: "Nobody is signed in, or the name or password is wrong."
        case .authentication: "Sign-in is locked for a while after too many wrong passwords."
        case .forbidden: "The caller is known but lacks a role, or names an account that is not theirs."
        case .notFound: "Nothing with that id exists among the accounts the caller can use."
        case .unknownOperation: "No operation has that name."
        case .methodNotAllowed: "The path exists, but not for this verb; `Allow` lists the right ones."
        case .requestTimeout: "The request did not arrive in time."
        case .conflict: "The change contradicts the present state, as the message says."
        case .preconditionFailed: "It is not in the state that `If-Match` names: somebody changed it; read it again."
        case .tooLarge: "The body is larger than the server accepts."
        case .uriTooLong: "The request line is longer than the server accepts."
        case .unsupportedMediaType: "The body is in a format or an encoding that the server does not read."
        case .rangeNotSatisfiable: "The file ends before the range that was asked for; `Content-Range` says how long it is."
        case .tooManyRequests: "Too many tries; wait as long as `Retry-After` says."
        case .headersTooLarge: "The headers are larger than the server accepts."
        case .internalError: "A fault of the server. The request id in `X-Request-Id` finds its cause in the log."
        case .notImplementedYet: "The operation is declared, but this version does not do it yet."
        case .unavailable: "The server is too busy, stopping, or gave up at its deadline; try again after `Retry-After` seconds."
        }
    }
}
