public import Contract
public import Domain
public import ServiceHTTP
public import ServiceKit

/// Who calls: a user who signed in, or a key that acts for one.
public struct Caller: ServiceCaller, Equatable {
    public var userId: String
    public var email: String
    public var grantedRoles: Set<Role>
    /// The accounts the caller may use.
    public var scope: AccountScope
    /// The key, if one was used: its name and what it may be used for.
    public var key: Key?
    /// The session cookie's secret, if one was used.
    public var session: Session?
    /// For how long the caller is who they are and may do what they may, so that an answer to them may be given again;
    /// `nil` if that is not known.
    public internal(set) var validity: Validity?

    /// An API key that acts for a user.
    public struct Key: Sendable, Equatable {
        public var name: String
        /// See ``KeyScope``.
        public var scopes: [String]

        public init(name: String, scopes: [String]) {
            self.name = name
            self.scopes = scopes
        }
    }

    /// A sign-in by cookie.
    public struct Session: Sendable, Equatable {
        public var id: String
        public var isPermanent: Bool

        public init(id: String, isPermanent: Bool) {
            self.id = id
            self.isPermanent = isPermanent
        }
    }

    public init(
        userId: String,
        email: String,
        roles: Set<Role>,
        scope: AccountScope,
        key: Key? = nil,
        session: Session? = nil
    ) {
        self.userId = userId
        self.email = email
        grantedRoles = roles
        self.scope = scope
        self.key = key
        self.session = session
    }

    public var roles: Set<String> { Set(grantedRoles.map(\.rawValue)) }
    public var isAdministrator: Bool { grantedRoles.contains(.systemAdministrator) }
    public var logName: String { key.map { "\(email) (key \($0.name))" } ?? email }
}

/// What an API key may be used for: `*`, an area (`sessions`), or an area for reading only (`sessions:read`).
///
/// Areas are the tags of the operations. GET reads, and so does an operation without a route that is marked `IGet`;
/// everything else writes.
public enum KeyScope {
    public static func allows(_ scopes: [String], _ operation: any Operation.Type) -> Bool {
        allows(scopes, area: operation.operation.tag, isReading: reads(operation))
    }

    static func allows(_ scopes: [String], area: String, isReading: Bool) -> Bool {
        scopes.contains { scope in
            let parts = scope.split(separator: ":", maxSplits: 1).map(String.init)
            guard let named = parts.first, named == "*" || named == area else { return false }
            return parts.count == 1 || parts[1] == "read" && isReading
        }
    }

    private static func reads(_ operation: any Operation.Type) -> Bool {
        let markers = operation.schema.interfaces + (operation.schema.base?.schema.interfaces ?? [])
        return operation.operation.method == "GET" || operation.operation.routes.isEmpty && markers.contains("IGet")
    }

    /// - Throws: 400 naming the scope that is none.
    public static func check(_ scopes: [String], areas: Set<String>) throws(ServiceError) {
        for scope in scopes {
            let parts = scope.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard parts.count <= 2, parts[0] == "*" || areas.contains(parts[0]), parts.count == 1 || parts[1] == "read" else {
                let known = areas.sorted().joined(separator: ", ")
                throw .invalid("scopes", "'\(scope)' is no scope; expected *, an area (\(known)), or one with :read")
            }
        }
    }
}
