/// How much belongs to an account.
public struct AccountBelongings: Sendable, Equatable, CustomStringConvertible {
    /// Live and archived.
    public var sessions: Int
    /// Logins that may use the account.
    public var users: Int
    public var aiSessions: Int
    /// Accounts directly below it.
    public var accounts: Int
    /// Customers, endpoints, flows and whatever else it owns.
    public var entities: Int
    /// Numbers that are being given back to the carrier.
    public var releases: Int

    init(of id: String, _ connection: any SQLConnection) throws {
        sessions = try connection.count(
            """
            SELECT coalesce(sum(d.sessions), 0) FROM session_day d JOIN account a ON a.account_no = d.account_no WHERE a.id = \(id)
            """
        )
        users = try connection.count("SELECT count(*) FROM account_grant WHERE account_id = \(id)")
        aiSessions = try connection.count("SELECT count(*) FROM ai_session WHERE account_id = \(id)")
        accounts = try connection.count("SELECT count(*) FROM account WHERE parent_id = \(id)")
        entities = try connection.count("SELECT count(*) FROM entity WHERE account_id = \(id) AND kind <> 'systemSettings'")
        releases = try connection.count("SELECT count(*) FROM number_release WHERE account_id = \(id)")
    }

    public var isEmpty: Bool { sessions == 0 && users == 0 && aiSessions == 0 && accounts == 0 && entities == 0 && releases == 0 }

    /// In words, without what there is none of: `3 sessions, 1 user`.
    public var description: String {
        let kinds = [
            (sessions, "session", "sessions"), (users, "user", "users"), (aiSessions, "AI session", "AI sessions"),
            (accounts, "account below it", "accounts below it"),
            (entities, "customer or other thing it owns", "customers and other things it owns"),
            (releases, "number that is being given back", "numbers that are being given back"),
        ]
        return kinds.filter { $0.0 > 0 }.map { count, one, many in "\(count) \(count == 1 ? one : many)" }.joined(separator: ", ")
    }
}
