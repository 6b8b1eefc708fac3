public import Domain
public import Storage

/// What the operations work with, passed in so that tests decide it.
public struct Environment: Sendable {
    public let store: Store
    public let passwords: PasswordHasher
    public let clock: WallClock
    let signIn: SignInService

    public init(store: Store, passwords: PasswordHasher, clock: WallClock = .system) {
        self.store = store
        self.passwords = passwords
        self.clock = clock
        signIn = SignInService(signIns: store.signIns, apiKeys: store.apiKeys, passwords: passwords, clock: clock)
    }
}
