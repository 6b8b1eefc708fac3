import ServiceKit

/// Where a request leads.
enum Destination {
    case operation(OperationTarget)
    case page(BuiltInAnswer)
    case endpoint(ErasedEndpoint)
    /// `/health`, `/ready`, `/metrics`.
    case status(StatusPath)
    /// Any `OPTIONS`.
    case preflight
    /// The list of operations at `/api`.
    case index
    case redirect(String)
    case unknownOperation(String)
    case wrongVerb(allowed: [String])
    case unknownPath
}

/// What tells how the server is.
enum StatusPath: String {
    case health, ready, metrics
}

/// An operation, and how it was reached.
struct OperationTarget {
    /// Which rules for formats and binding hold.
    enum Style: Equatable {
        /// `wire.md` §1.2.
        case userRoute
        /// `/{format}/reply/{Op}` or `/api/{Op}`: the format of the body is that of the path.
        case predefined(Format)
    }

    var operation: any Operation.Type
    var style: Style
    /// The variables of the path.
    var values: [WireValue.Entry] = []
    /// The format that the path names, by suffix or by its first segment.
    var format: Format?
    /// Whether the body is a list of requests.
    var isBatch = false

    var name: String { operation.schema.name }
}
