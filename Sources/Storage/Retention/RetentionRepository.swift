import Contract
public import Domain
import ServiceKit

/// For how long accounts keep what belongs to them, and taking away what is older. Used by the server itself and its
/// operators only.
public struct RetentionRepository: Sendable {
    let store: Store

    /// Every account with its rule, by name.
    public func rules() async throws -> [RetentionRule] {
        try await store.database.read { connection in
            let usual = try GlobalSettingsRepository.defaults(of: "", connection).recordingRetentionDays
            return try connection.all(
                """
                SELECT a.id, a.name, r.session_days, r.log_days, coalesce(s.whole, s.document) FROM account a
                LEFT JOIN account_retention r ON r.account_no = a.account_no
                LEFT JOIN entity s ON s.kind = 'systemSettings' AND s.id = a.id ORDER BY a.name_folded, a.id
                """
            ) { row in
                let days = try row.isNull(4) ? usual : Document.decode(SystemSettingsInfo.self, row.bytes(4)).recordingRetentionDays
                return RetentionRule(
                    accountId: row.text(0),
                    accountName: row.text(1),
                    sessionDays: row.optionalInt64(2).map { Int($0) },
                    logDays: row.optionalInt64(3).map { Int($0) },
                    recordingDays: days > 0 ? days : nil
                )
            }
        }
    }

    /// Gives an account a rule of its own.
    ///
    /// - Parameter change: gets the rule that holds now.
    /// - Throws: 404 if there is no such account.
    @discardableResult
    public func update(
        _ accountId: String,
        by actor: Actor,
        _ change: @escaping @Sendable (inout RetentionRule) -> Void
    ) async throws -> RetentionRule {
        let store = store
        return try await store.database.write { transaction in
            let connection = transaction.connection
            transaction.changesOnly([])
            guard let account = try AccountNumbers.find(accountId, connection) else {
                throw ServiceError.notFound("account", id: accountId)
            }
            let days = try connection.first(
                "SELECT session_days, log_days FROM account_retention WHERE account_no = \(account.number)"
            ) { ($0.optionalInt64(0).map { Int($0) }, $0.optionalInt64(1).map { Int($0) }) }
            let old = RetentionRule(accountId: accountId, accountName: account.name, sessionDays: days?.0, logDays: days?.1)
            var rule = old
            change(&rule)
            if rule == old { return old }
            try connection.execute(
                """
                INSERT INTO account_retention (account_no, session_days, log_days)
                VALUES (\(account.number), \(rule.sessionDays), \(rule.logDays))
                ON CONFLICT (account_no) DO UPDATE SET session_days = excluded.session_days, log_days = excluded.log_days
                """
            )
            let text = "Retention of account '\(account.name)': sessions \(Self.text(rule.sessionDays)), logs \(Self.text(rule.logDays))"
            let entry = LogChange(action: "SetRetention", subjectId: accountId, accountId: accountId, description: text)
            try entry.record(by: actor, store: store, connection)
            return rule
        }
    }

    private static func text(_ days: Int?) -> String {
        switch days {
        case nil: "as for all"
        case 0: "for ever"
        case let days?: "\(days) \(days == 1 ? "day" : "days")"
        }
    }
}
