public import Domain
import ServiceKit

/// Whose wrong passwords are counted.
public enum SignInSubject: Sendable, Hashable {
    /// A login by its email address, whether it exists or not.
    case user(email: String)
    /// A network address.
    case address(String)

    var kind: String {
        switch self {
        case .user: "user"
        case .address: "address"
        }
    }

    var key: SQLValue {
        switch self {
        case .user(let email): .utf8(CaseFolding.fold(String(email.prefix(320))))
        case .address(let address): .text(address)
        }
    }

    /// How wrong passwords slow down this kind of subject.
    func policy(in policies: LockoutPolicies) -> LockoutPolicy {
        switch self {
        case .user: policies.user
        case .address: policies.address
        }
    }
}

extension SignInRepository {
    /// Whether all of `subjects` may try to sign in now.
    public func verdict(for subjects: [SignInSubject]) async throws -> LockoutPolicy.Verdict {
        let now = store.clock.now()
        return try await store.database.read { connection in
            try subjects.reduce(LockoutPolicy.Verdict.allowed) { verdict, subject in
                let failures = try Self.failures(of: subject, connection)
                return .stricter(verdict, subject.policy(in: store.lockout).verdict(after: failures, at: now))
            }
        }
    }

    /// Counts a wrong password against all of `subjects`, and notes it in the log.
    public func addFailure(of subjects: [SignInSubject], by actor: Actor) async throws {
        let store = store
        try await store.database.write { transaction in
            transaction.changesOnly([.failedSignIns])
            let connection = transaction.connection
            let now = store.clock.now()
            for subject in subjects {
                let failures = subject.policy(in: store.lockout).adding(to: try Self.failures(of: subject, connection), at: now)
                try connection.execute(
                    """
                    INSERT INTO failed_sign_in (kind, subject, failures, last)
                    VALUES (\(subject.kind), \(subject.key), \(failures.count), \(failures.last))
                    ON CONFLICT (kind, subject) DO UPDATE SET failures = excluded.failures, last = excluded.last
                    """
                )
            }
            let entry = LogChange(action: "Authenticate", description: "Failed to sign in as \(actor.name)")
            try entry.record(by: actor, store: store, connection)
        }
    }

    /// Forgets the wrong passwords of a subject. Writes only if there are any.
    public func clearFailures(of subject: SignInSubject) async throws {
        guard try await store.database.read({ try Self.failures(of: subject, $0) }) != nil else { return }
        try await store.database.write { transaction in
            transaction.changesOnly([.failedSignIns])
            try transaction.connection.execute(
                "DELETE FROM failed_sign_in WHERE kind = \(subject.kind) AND subject = \(subject.key)"
            )
        }
    }

    private static func failures(of subject: SignInSubject, _ connection: any SQLConnection) throws -> FailedSignIns? {
        try connection.first(
            "SELECT failures, last FROM failed_sign_in WHERE kind = \(subject.kind) AND subject = \(subject.key)"
        ) { FailedSignIns(count: $0.int(0), last: DateTime(milliseconds: $0.int64(1))) }
    }
}
