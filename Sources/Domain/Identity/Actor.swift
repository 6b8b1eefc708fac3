/// Who makes a change, from where, and on what condition: what an audit entry says besides the change itself, and what is
/// checked beside it.
public struct Actor: Sendable, Equatable {
    /// The id of the user; `nil` for the command line and the server itself.
    public var userId: String?
    /// The email address of the user, the name of the key, or the name of the command.
    public var name: String
    /// The network address the request came from.
    public var address: String?
    /// The id of the request (`X-Request-Id`).
    public var requestId: String?
    /// The states in which the change may find what it changes; `nil` is any.
    public var precondition: Precondition?
    /// Why they make it, in their own words.
    public var comment: String?
    /// What makes sure that a change is not made again when it is asked for again.
    public var idempotency: IdempotencyKey?

    public init(userId: String? = nil, name: String, address: String? = nil, requestId: String? = nil) {
        self.userId = userId
        self.name = name
        self.address = address
        self.requestId = requestId
    }

    /// A command typed on the server's own machine.
    public static func command(_ name: String) -> Actor {
        Actor(name: "evovoice \(name)")
    }
}
