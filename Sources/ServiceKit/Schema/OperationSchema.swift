/// How an operation is reached and by whom.
public struct OperationSchema: Sendable {
    public let routes: [Route]
    public let access: Access
    public let tag: String
    /// What it answers; `nil` if nothing (204).
    public let response: TypeRef?

    public init(routes: [Route], access: Access, tag: String, response: TypeRef?) {
        self.routes = routes
        self.access = access
        self.tag = tag
        self.response = response
    }

    /// The verb that samples and generated clients use (`wire.md` §7.7): the first of POST, PUT, PATCH, GET, DELETE
    /// that any route allows. A route for all verbs counts as POST, and so does having no route.
    public var method: String {
        guard !routes.isEmpty else { return "POST" }
        let preferred = ["POST", "PUT", "PATCH", "GET", "DELETE"]
        return preferred.first { verb in routes.contains { $0.allows(verb) } } ?? "POST"
    }
}

/// A path template and the verbs it answers to.
public struct Route: Sendable, Hashable {
    /// `nil` means every verb.
    public let verbs: [String]?
    /// Literal segments, `{Name}` for one segment, `{Name*}` for the rest.
    public let path: String

    public init(_ verbs: [String]?, _ path: String) {
        self.verbs = verbs
        self.path = path
    }

    public static func get(_ path: String) -> Route { Route(["GET"], path) }
    public static func post(_ path: String) -> Route { Route(["POST"], path) }
    public static func put(_ path: String) -> Route { Route(["PUT"], path) }
    public static func patch(_ path: String) -> Route { Route(["PATCH"], path) }
    public static func delete(_ path: String) -> Route { Route(["DELETE"], path) }
    public static func any(_ path: String) -> Route { Route(nil, path) }

    public func allows(_ verb: String) -> Bool {
        verbs?.contains(verb) ?? true
    }

    /// The names of the template's variables, in order. A segment may hold more than its variable: `{reportId}.xlsx`.
    public var variables: [String] {
        path.split(separator: "{").dropFirst().compactMap { part in
            part.firstIndex(of: "}").map { end in String(part[..<end].filter { $0 != "*" }) }
        }
    }
}

/// Who may call an operation. There is no default: an operation that does not say does not compile.
public enum Access: Sendable, Hashable {
    case everyone
    case authenticated
    /// Any one of these roles suffices.
    case anyRole([String])
}

/// The answer of an operation that answers nothing: 204.
public struct NoContent: Sendable {
    public init() {}
}

/// The answer of an operation that answers bytes as they are.
public struct RawContent: Sendable {
    public var contentType: String
    public var bytes: [UInt8]

    public init(contentType: String, bytes: [UInt8]) {
        self.contentType = contentType
        self.bytes = bytes
    }
}
