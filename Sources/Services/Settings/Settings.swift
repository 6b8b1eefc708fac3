public import Domain
public import Logging
public import ServiceHTTP
public import Storage

/// Everything that can be set from outside. ``catalogue`` says how each is called and what it means.
///
/// The defaults are those of a server on one's own machine.
public struct Settings: Sendable {
    /// The folder with the database and the files.
    public var data = "data"
    /// The URL of a PostgreSQL database that is used instead of the one in ``data``.
    public var database: String?
    /// How many connections to it are opened at most.
    public var databaseConnections = 8
    /// How long one search may take.
    public var queryTime = Duration.seconds(1)
    /// The address under which clients reach the server, if it stands behind a proxy: `https://voice.example.com`.
    public var publicURL: String?
    /// Where and how the server listens.
    public var http = HTTPSettings()
    public var log = LogSettings()
    /// How events are kept and handed on.
    public var events = EventSettings()
    /// When sessions move to the archive.
    public var archive = ArchiveSettings()
    /// For how long sessions and their logs are kept.
    public var retention = RetentionSettings()
    /// Where the bytes of files are, and how large they may be.
    public var files = FileSettings()
    /// Whether cookies are sent over TLS only.
    public var hasSecureCookies = false
    /// What wrong passwords for one user lead to.
    public var userLockout = LockoutPolicy.user
    /// What wrong passwords from one address lead to.
    public var addressLockout = LockoutPolicy.address
    /// How long a sign-in lasts without being used.
    public var signInLifetime = SignInLifetime()
    /// The first administrator, made when a data folder has no user.
    public var admin = AdminSettings()

    public init() {}

    /// Where the data are kept.
    public var location: StoreLocation { database.map { .database(url: $0) } ?? .folder(data) }

    /// How the data are opened.
    public var storeOptions: StoreOptions {
        var options = StoreOptions()
        options.connections = databaseConnections
        options.callURL = events.database
        options.lockout = LockoutPolicies(user: userLockout, address: addressLockout)
        options.signInLifetime = signInLifetime
        return options
    }

    /// What the server writes about itself, on standard error.
    public struct LogSettings: Sendable, Equatable {
        /// The least important lines that are written.
        public var level = Logger.Level.info
        public var format = LineLogHandler.Format.text
    }

    /// Who the first administrator is.
    public struct AdminSettings: Sendable, Equatable {
        public var email = "admin@localhost"
        /// `nil` makes a random one, which is printed once.
        public var password: String?
    }
}
