import Domain

/// Texts of sessions that a narrow index holds beside account and date, so that PostgreSQL counts those of an account without
/// reading its sessions.
enum HeldTexts {
    /// `from_text` and `to_text`: some 90 bytes a session.
    case parties
    /// `log_text`: some 500 bytes a session with ten lines.
    case log

    /// - Returns: `nil` if no index holds all the texts that a filter is about.
    init?(_ text: TextFilter) {
        switch (text.log != nil, text.from != nil || text.to != nil) {
        case (true, false): self = .log
        case (false, true): self = .parties
        default: return nil
        }
    }

    /// Bytes of texts that the index has room for: an entry takes 2,700.
    var maxSize: Int {
        switch self {
        case .parties: 2000
        case .log: 2500
        }
    }

    /// Of how many sessions of a sample the texts must be for comparing all to be faster, in an account with very many, than
    /// looking the texts up and reading what is found.
    var commonShare: Double {
        switch self {
        case .parties: 0.001
        case .log: 0.25
        }
    }

    /// What there is to compare: sessions whose texts stand in the index, and the few whose texts do not.
    ///
    /// They are part of the statement, since the planner has to see that it is what the indexes say.
    var parts: [String] {
        ["\(size) <= \(maxSize)", "\(size) > \(maxSize)"]
    }

    /// The two indexes, as ``Migration/indexes`` has them.
    func indexes(_ name: String, ofLong longName: String) -> [String] {
        let key = "session (account_no, archived, created)"
        return ["\(name) ON \(key) INCLUDE (\(columns)) WHERE \(parts[0])", "\(longName) ON \(key) WHERE \(parts[1])"]
    }

    private var columns: String {
        switch self {
        case .parties: "from_text, to_text"
        case .log: "log_text"
        }
    }

    private var size: String {
        switch self {
        case .parties: "octet_length(from_text) + octet_length(to_text)"
        case .log: "octet_length(log_text)"
        }
    }
}
