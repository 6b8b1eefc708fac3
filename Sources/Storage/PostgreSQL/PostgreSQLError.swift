import CLibPQ

/// What PostgreSQL, or libpq on the way to it, has failed with.
struct PostgreSQLError: Error {
    /// Five characters (PostgreSQL's appendix A); `nil` if the server did not get to say it.
    var state: String?
    var message: String
    var detail: String?
    var table: String?
    var constraint: String?

    /// Whether the connection is of no use any more.
    var isConnectionLost: Bool {
        guard let state else { return true }
        if state == Self.unknownOutcome.state { return false }
        // Class 08 is the connection itself, 57P0x a server that is going down or starting.
        return state.hasPrefix("08") || state.hasPrefix("57P0")
    }

    /// Whether another transaction was in the way, and the same change may do now.
    ///
    /// A key that another has added meanwhile was invisible to the change, which would have found it otherwise.
    var isConflict: Bool {
        ["40001", "40P01", "23505", "23503"].contains(state)
    }

    /// Whether others did not let go of something in time.
    var isLockTimeout: Bool { state == "55P03" }

    /// Whether a rule of the schema is broken, rather than a passing conflict.
    var isConstraint: Bool { state?.hasPrefix("23") == true }

    /// The first moment of a month, if sessions of that month have no partition.
    var missingSessionMoment: Int64? {
        guard state == "23514", table == "session", constraint == nil, let detail else { return nil }
        // `Partition key of the failing row contains (created) = (1709640000000).`, in the server's language.
        let digits = detail.reversed().drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "-" }
        return Int64(String(digits.reversed()))
    }

    /// The connection was lost while a commit was under way, and what became of it cannot be found out.
    static let unknownOutcome = PostgreSQLError(
        state: "08007",
        message: "The connection was lost, and nobody knows whether the change was made"
    )

    init(state: String? = nil, message: String) {
        self.state = state
        self.message = message
    }

    init(result: OpaquePointer?) {
        func field(_ code: Character) -> String? {
            PQresultErrorField(result, Int32(code.asciiValue ?? 0)).map { String(cString: $0) }
        }
        state = field("C")
        message = field("M") ?? String(cString: PQresultErrorMessage(result)).trimmedLine
        detail = field("D")
        table = field("t")
        constraint = field("n")
    }

    /// What libpq says of a connection.
    init(connection: OpaquePointer?) {
        message = String(cString: PQerrorMessage(connection)).trimmedLine
    }

    /// The error as the store knows it.
    var storageError: StorageError {
        StorageError(kind, message)
    }

    private var kind: StorageError.Kind {
        guard let state else { return .unreachable }
        switch state {
        case "57014": return .interrupted
        case Self.unknownOutcome.state: return .undecided
        case "40001", "40P01", "55P03", "53300": return .busy
        case "53100": return .full
        case "XX001", "XX002": return .corrupt
        case "28000", "28P01", "3D000", "3F000", "42501": return .unusable
        default: return isConnectionLost ? .unreachable : isConstraint ? .constraint : .other
        }
    }
}

extension String {
    /// The text without the line break that libpq ends messages with.
    fileprivate var trimmedLine: String {
        var text = self[...]
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}
