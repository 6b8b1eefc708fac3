public import Carriers
public import Domain
public import Logging
import ServiceKit
public import Storage

/// What the operations work with, passed in so that tests decide it.
public struct Environment: Sendable {
    public let store: Store
    public let passwords: PasswordHasher
    public let clock: WallClock
    /// Whether cookies are sent over TLS only, whatever the connection to this server is.
    public let hasSecureCookies: Bool
    /// Hands on what happens. Works while it runs.
    public let events: EventHub
    /// The address under which clients reach the server; `nil` takes what the request says.
    let publicURL: String?
    let signIn: SignInService
    /// The telephone network.
    let carrier: Carrier
    /// Where the bytes of files are.
    let content: any ContentStore
    let files: FileSettings
    let converter: AudioConverter

    public init(
        store: Store,
        passwords: PasswordHasher,
        clock: WallClock = .system,
        hasSecureCookies: Bool = false,
        publicURL: String? = nil,
        content: any ContentStore = NoContentStore(),
        files: FileSettings = FileSettings(),
        events: EventSettings = EventSettings(),
        carrier: Carrier = SimulatedNetwork().carrier,
        logger: Logger
    ) {
        self.store = store
        self.passwords = passwords
        self.clock = clock
        self.hasSecureCookies = hasSecureCookies
        self.publicURL = publicURL
        self.content = content
        self.files = files
        converter = AudioConverter(files)
        self.carrier = carrier
        let signIn = SignInService(store: store, passwords: passwords, clock: clock)
        self.signIn = signIn
        self.events = EventHub(store: store, clock: clock, settings: events, logger: logger) {
            request async throws(ServiceError) in try await signIn.caller(of: request)
        }
    }
}
