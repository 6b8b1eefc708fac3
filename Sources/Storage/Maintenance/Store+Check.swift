/// Something that is wrong with the stored data.
public struct CheckFinding: Sendable, Equatable, CustomStringConvertible {
    /// The step that found it.
    public var step: CheckStep
    public var message: String

    public var description: String { "\(step.rawValue): \(message)" }
}

/// What is checked, in this order.
public enum CheckStep: String, Sendable, CaseIterable {
    case pages = "pages of the file"
    case references = "references between tables"
    case searchIndex = "search index against sessions"
    case sessions = "session documents against columns"
    case counters = "counters of days against sessions"
    case entities = "accounts, users and AI sessions"
    case keys = "keys of sessions against sessions"
    case files = "bytes of files against their names"
}

extension CheckStep {
    static let embedded: [CheckStep] = [.pages, .references, .searchIndex, .sessions, .counters, .entities]
    static let server: [CheckStep] = [.keys, .sessions, .counters, .entities]
}

extension Store {
    /// Looks for damage in all stored data.
    ///
    /// A running server goes on. SQLite is checked on a copy, which needs as much room on the disk as the database;
    /// PostgreSQL checks its pages and indexes itself (`pg_amcheck`), so only what is in them is checked.
    ///
    /// - Parameter progress: told each step as it begins.
    /// - Returns: what was found; empty if all is well. At most some hundred of each kind.
    public func check(progress: @escaping @Sendable (CheckStep) -> Void = { _ in }) async throws -> [CheckFinding] {
        guard let server = database as? PostgreSQLDatabase else {
            return try await maintenance { database in
                try database.withCopy { Self.findings(of: CheckStep.embedded, $0, progress) }
            }
        }
        return try await server.read(.stream) { Self.findings(of: CheckStep.server, $0, progress) }
    }

    private static func findings(
        of steps: [CheckStep],
        _ connection: any SQLConnection,
        _ progress: (CheckStep) -> Void
    ) -> [CheckFinding] {
        steps.flatMap { step in
            progress(step)
            return Check(connection: connection).findings(of: step)
        }
    }
}
