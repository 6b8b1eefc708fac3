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
}

extension Store {
    /// Looks for damage in all stored data.
    ///
    /// Works on a copy, which needs as much room on the disk as the database, so that a running server goes on.
    ///
    /// - Parameter progress: told each step as it begins.
    /// - Returns: what was found; empty if all is well. At most some hundred of each kind.
    public func check(progress: @escaping @Sendable (CheckStep) -> Void = { _ in }) async throws -> [CheckFinding] {
        try await maintenance { database in
            try database.withCopy { connection in
                let check = Check(connection: connection)
                var findings: [CheckFinding] = []
                for step in CheckStep.allCases {
                    progress(step)
                    findings += check.findings(of: step)
                }
                return findings
            }
        }
    }
}
