import Contract
import Domain
import ServiceKit
import Services
import Storage
import Testing

extension World {
    func id(of person: Person) -> String { userIds[person] ?? "" }

    /// Stores sessions as they are.
    func add(_ sessions: [SessionInfo], archived: Bool = false, parent: String? = nil) async throws {
        let new = sessions.map { SessionToAdd($0, parentSessionId: parent, isArchived: archived) }
        try await store.sessions(in: .all).add(new, by: Self.actor)
    }

    /// Stores a session made for a test and answers its id.
    func session(in account: String? = nil, _ change: (inout SessionInfo) -> Void = { _ in }) async throws -> String {
        var session = SessionInfo(account: account ?? alpha, name: account == beta ? "beta" : "alpha", number: 9)
        change(&session)
        let added = try await store.sessions(in: .all).add([SessionToAdd(session)], by: Self.actor)
        guard case .stored(let id)? = added.first else { throw CancellationError() }
        return id
    }

    func aiSession() async throws -> String {
        try await store.aiSessions(in: .all).add(accountId: alpha, purpose: "alpha plans", by: Self.actor).id ?? ""
    }

    /// A customer of an account, Alpha unless another is named.
    func customer(_ name: String = "alpha customer", in account: String? = nil, below parent: String? = nil) async throws -> String {
        let customer = CustomerInfo {
            $0.accountId = account ?? alpha
            $0.name = name
            $0.parentCustomerId = parent
        }
        return try await store.entities(CustomerInfo.self, in: .all).add(customer, by: Self.actor).id ?? ""
    }

    /// An account that nothing belongs to.
    func account(_ name: String = "Alpha to be deleted") async throws -> String {
        try await store.accounts(in: .all).add(AccountInfo { $0.name = name }, by: Self.actor).id ?? ""
    }

    /// A login with the password of everyone.
    func login(_ email: String, in accounts: [String]? = nil, roles: [Role] = [.user]) async throws -> String {
        let user = UserInfo {
            $0.emailAddress = email
            $0.roles = roles.map(\.rawValue)
            $0.accountIds = accounts ?? [alpha]
        }
        let hash = try await PasswordHasher(cost: .lowest).hash(Person.password)
        return try await store.users(in: .all).add(user, passwordHash: hash, by: Self.actor).id ?? ""
    }

    /// An API key of a person.
    func key(of person: Person, _ secret: String, scopes: [String]) async throws -> APIKey {
        let hash = SecretToken.hash(secret)
        return try await store.apiKeys.add(name: secret, secretHash: hash, userId: id(of: person), scopes: scopes, by: Self.actor)
    }

    /// How many changes the log holds.
    func changes() async throws -> Int {
        try await store.log(in: .all).list().totals.count ?? 0
    }

    /// The entries of the log, newest first, as a person sees them.
    func logEntries(_ query: String = "", as person: Person = .administrator) async throws -> [LogEntryInfo] {
        try await get("/api/ListLogEntries?all=true&\(query)", as: person).value(ListResponse<LogEntryInfo>.self).items
    }

    /// Everything that the log holds, with what changed.
    func logText() async throws -> String {
        try await logEntries().map { "\($0.wireValue)" }.joined(separator: "\n")
    }
}

extension SessionInfo {
    /// A call of an account's customer, with a log of two lines.
    init(account: String, name: String, number: Int) {
        self.init()
        accountId = account
        customerId = "\(name)-customer"
        endpointId = "\(name)-endpoint"
        base.dateCreated = "2024-03-0\(number % 5 + 1)T10:00:0\(number).000Z"
        fromAddress = "+1555000000\(number)"
        fromName = "\(name) caller \(number)"
        toAddress = "+15559999999"
        outcome = "Answered"
        callState = .disconnected
        ended = true
        log = [
            SessionLogInfo {
                $0.date = "2024-03-01T10:00:00.000Z"
                $0.message = "\(name): call \(number) started"
            },
            SessionLogInfo {
                $0.date = "2024-03-01T10:01:00.000Z"
                $0.message = "\(name): call \(number) ended"
            },
        ]
    }
}
