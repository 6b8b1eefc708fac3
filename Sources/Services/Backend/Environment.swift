public import Domain
public import Storage

/// What the operations work with, passed in so that tests decide it.
public struct Environment: Sendable {
    public let store: Store
    public let passwords: PasswordHasher
    public let clock: WallClock
    /// Whether cookies are sent over TLS only, whatever the connection to this server is.
    public let hasSecureCookies: Bool
    let signIn: SignInService

    public init(store: Store, passwords: PasswordHasher, clock: WallClock = .system, hasSecureCookies: Bool = false) {
        self.store = store
        self.passwords = passwords
        self.clock = clock
        self.hasSecureCookies = hasSecureCookies
        signIn = SignInService(store: store, passwords: passwords, clock: clock)
    }
}
