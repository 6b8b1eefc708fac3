/// Who calls, as far as the request path needs to know. A service adds what it needs besides.
public protocol ServiceCaller: Sendable {
    /// The names an operation's ``Access/anyRole(_:)`` is compared with, in any case.
    var roles: Set<String> { get }

    /// Whether every role check passes.
    var isAdministrator: Bool { get }

    /// How the caller is named in the request log: a user name or the id of a key, never a secret.
    var logName: String { get }
}
