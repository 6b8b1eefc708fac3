import Carriers
import Contract
import Domain
import Foundation
import Logging
import ServiceHTTP
import ServiceKit
import Services
import TestDatabase

@testable import Storage

/// A running server with two tenants, Alpha (with a child account) and Beta, a person for each role, and some sessions.
///
/// Everything that is Alpha's has "alpha" in its texts, everything that is Beta's has "beta".
struct World: Sendable {
    let store: Store
    /// Where the store is.
    let location: StoreLocation
    /// The database of its own, if that is where.
    let database: TestDatabase?
    let clock: ManualClock
    /// The telephone network.
    let network: SimulatedNetwork
    let content: FolderContentStore
    /// The folder with the bytes of files.
    let files: String
    let port: Int
    let alpha: String
    let beta: String
    /// Below Alpha; nobody's but the administrator's.
    let child: String
    let userIds: [Person: String]

    static let actor = Actor(name: "the test")

    /// What the server takes for the present moment.
    var now: DateTime { clock.clock.now() }

    /// Runs a server on data of its own for as long as `body` takes.
    static func open(
        lockout: LockoutPolicies = LockoutPolicies(),
        hasSecureCookies: Bool = false,
        events: EventSettings = EventSettings(),
        files: FileSettings = FileSettings(),
        onStatement: (@Sendable (SQL) -> Void)? = nil,
        callURL: (TestDatabase) -> String? = { _ in nil },
        carrier: (Carrier) -> Carrier = { $0 },
        _ body: (World) async throws -> Void
    ) async throws {
        let folder = NSTemporaryDirectory() + "evovoice-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let clock = ManualClock()
        var options = StoreOptions()
        options.clock = clock.clock
        options.readers = 2
        options.lockout = lockout
        options.connections = 4
        options.onStatement = onStatement
        let database = try TestDatabase { _ = try Store.open(database: $0) }
        options.callURL = database.flatMap(callURL)
        let location = database.map { StoreLocation.database(url: $0.url) } ?? .folder(folder)
        let store = try Store.open(location, options: options)
        let content = FolderContentStore(folder: folder + "/files")
        let passwords = try PasswordHasher(cost: .lowest)
        let network = SimulatedNetwork(memory: .stored(in: store))
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let environment = Environment(
            store: store,
            passwords: passwords,
            clock: clock.clock,
            hasSecureCookies: hasSecureCookies,
            content: content,
            files: files,
            events: events,
            carrier: carrier(network.carrier),
            logger: logger
        )
        let (ports, found) = AsyncStream<Int>.makeStream()
        let server = ServiceServer(
            EvoVoiceBackend(environment: environment),
            registry: EvoVoice.registry,
            settings: HTTPSettings(port: 0),
            logger: logger,
            onListening: { found.yield($0) }
        )
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                defer { found.finish() }
                try await server.run()
            }
            tasks.addTask { try await environment.events.run() }
            defer { tasks.cancelAll() }
            var iterator = ports.makeAsyncIterator()
            guard let port = await iterator.next() else { return try await tasks.waitForAll() }
            try await body(
                World(
                    store: store,
                    location: location,
                    database: database,
                    clock: clock,
                    network: network,
                    content: content,
                    files: folder + "/files",
                    port: port,
                    passwordHash: passwords.hash(Person.password)
                )
            )
        }
    }

    /// The same data, opened once more, as another process does.
    func reopened() throws -> Store {
        var options = StoreOptions()
        options.clock = clock.clock
        return try Store.open(location, options: options)
    }

    private init(
        store: Store,
        location: StoreLocation,
        database: TestDatabase?,
        clock: ManualClock,
        network: SimulatedNetwork,
        content: FolderContentStore,
        files: String,
        port: Int,
        passwordHash: String
    ) async throws {
        (self.store, self.location, self.database, self.clock, self.port) = (store, location, database, clock, port)
        self.network = network
        (self.content, self.files) = (content, files)
        let accounts = store.accounts(in: .all)
        let alpha = try await accounts.add(AccountInfo { $0.name = "Alpha" }, by: Self.actor).id ?? ""
        beta = try await accounts.add(AccountInfo { $0.name = "Beta" }, by: Self.actor).id ?? ""
        let below = AccountInfo {
            $0.name = "Alpha child"
            $0.parentAccountId = alpha
        }
        child = try await accounts.add(below, by: Self.actor).id ?? ""
        self.alpha = alpha
        var userIds: [Person: String] = [:]
        for person in Person.allCases where person != .nobody {
            let accounts = person == .administrator ? [] : [person.isForeign ? beta : alpha]
            userIds[person] = try await Self.add(person, accounts, passwordHash, to: store)
        }
        self.userIds = userIds
        for (account, name) in [(alpha, "alpha"), (beta, "beta")] {
            try await add((1...3).map { SessionInfo(account: account, name: name, number: $0) })
            _ = try await store.aiSessions(in: .all).add(accountId: account, purpose: "Tidy up \(name)", by: Self.actor)
        }
    }

    private static func add(_ person: Person, _ accounts: [String], _ passwordHash: String, to store: Store) async throws -> String {
        let user = UserInfo {
            $0.emailAddress = person.email
            $0.name = person.rawValue
            $0.roles = [person.role?.rawValue].compactMap(\.self)
            $0.accountIds = accounts
        }
        let id = try await store.users(in: .all).add(user, passwordHash: passwordHash, by: actor).id ?? ""
        let hash = SecretToken.hash(person.key)
        _ = try await store.apiKeys.add(name: "test", secretHash: hash, userId: id, scopes: ["*"], by: actor)
        return id
    }

    /// Sends a request with the key of a person.
    func send(_ request: TestRequest, as person: Person = .nobody) async throws -> TestAnswer {
        try await (person == .nobody ? request : request.bearer(person.key)).send(port: port)
    }

    func get(_ target: String, as person: Person = .administrator) async throws -> TestAnswer {
        try await send(.get(target), as: person)
    }

    func post(_ target: String, _ json: String, as person: Person = .administrator) async throws -> TestAnswer {
        try await send(.post(target, json), as: person)
    }

    func patch(_ target: String, _ json: String, as person: Person = .administrator) async throws -> TestAnswer {
        try await send(.patch(target, json), as: person)
    }

    func delete(_ target: String, as person: Person = .administrator) async throws -> TestAnswer {
        try await send(.delete(target), as: person)
    }
}
