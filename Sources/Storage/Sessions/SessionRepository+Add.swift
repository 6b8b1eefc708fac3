import Contract
public import Domain
import ServiceKit

extension SessionRepository {
    /// How many sessions a program that stores very many adds at once: enough that they share the work on the indexes, few
    /// enough that a server beside it can write every second.
    public static let bulkBatch = 5000

    /// Stores new sessions, all or none. One whose id exists already is skipped and stays as it is.
    ///
    /// A batch of some hundred is fastest; each call is one transaction and one entry in the log.
    ///
    /// - Parameters:
    ///   - action: the name of the operation or command, for the log.
    /// - Returns: what became of each, in their order.
    /// - Throws: 403 if an account is outside the scope or does not exist; 400 if an account is missing or a date or an
    ///   id is none.
    @discardableResult
    public func add(_ sessions: [SessionToAdd], action: String = "NewSession", by actor: Actor) async throws -> [AddedSession] {
        let store = store
        let accounts = try await Self.accounts(accountIds(of: sessions), store.database)
        let records = try zip(sessions, accounts).map { try prepare($0, $1, actor) }
        return try await store.database.write { transaction in
            try Self.insert(sessions, records, accounts, action, actor, store, transaction)
        }
    }

    /// The same as a part of a transaction.
    func add(_ sessions: [SessionToAdd], action: String, by actor: Actor, _ transaction: SQLTransaction) throws -> [AddedSession] {
        let accounts = try Self.accounts(accountIds(of: sessions), transaction.connection)
        let records = try zip(sessions, accounts).map { try prepare($0, $1, actor) }
        return try Self.insert(sessions, records, accounts, action, actor, store, transaction)
    }

    private static func insert(
        _ sessions: [SessionToAdd],
        _ records: [SessionRecord],
        _ accounts: [Account],
        _ action: String,
        _ actor: Actor,
        _ store: Store,
        _ transaction: SQLTransaction
    ) throws -> [AddedSession] {
        let (connection, note) = (transaction.connection, EventNote(by: actor, at: store.clock.now()))
        var taken = try Self.taken(records, connection)
        let isNew = records.map { taken.insert($0.info.id ?? "").inserted }
        let added = records.indices.filter { isNew[$0] }
        let layout = connection.dialect.sessions
        let rids = try layout.newRids(for: added.map { accounts[$0].number }, connection)
        let rows = zip(added, rids).map { index, rid in
            let session = sessions[index]
            return SessionRow(rid: rid, record: records[index], parent: session.parentSessionId, isArchived: session.isArchived)
        }
        try layout.insert(rows, connection)
        var stored: [String: Int] = [:]
        for row in rows {
            transaction.textChanged(of: row.rid, from: nil, to: row.record.text)
            try note.record(.created, of: row.record.info, row.accountNumber, transaction)
            stored[row.record.info.accountId ?? "", default: 0] += 1
        }
        transaction.changesOnly(Set(stored.keys.map { .sessions(accountId: $0) }))
        for (accountId, count) in stored.sorted(by: { $0.key < $1.key }) {
            let change = Self.change(action, accountId, count, records)
            try change.record(by: actor, store: store, transaction.connection)
        }
        return zip(records, isNew).map { record, isNew in
            isNew ? .stored(id: record.info.id ?? "") : .exists(id: record.info.id ?? "")
        }
    }

    /// The ids of new sessions that are those of stored ones.
    private static func taken(_ records: [SessionRecord], _ connection: any SQLConnection) throws -> Set<String> {
        let (tables, condition) = connection.dialect.sessions.find(records.compactMap(\.info.id))
        return Set(try connection.all("SELECT s.id FROM \(tables) WHERE \(condition)") { $0.text(0) })
    }

    private struct Account: Sendable {
        var number: Int64
        var name: String
    }

    /// The account of each session.
    private func accountIds(of sessions: [SessionToAdd]) throws -> [String] {
        try sessions.map { session in
            guard let id = session.info.accountId, !id.isEmpty else { throw ServiceError.missing("accountId") }
            try scope.require(id)
            return id
        }
    }

    private static func accounts(_ ids: [String], _ database: any SQLDatabase) async throws -> [Account] {
        try await database.read { connection in try accounts(ids, connection) }
    }

    private static func accounts(_ ids: [String], _ connection: any SQLConnection) throws -> [Account] {
        var known: [String: Account] = [:]
        return try ids.map { id in
            if let account = known[id] { return account }
            guard let found = try AccountNumbers.find(id, connection) else { throw ServiceError.foreignAccount(id) }
            let account = Account(number: found.number, name: found.name)
            known[id] = account
            return account
        }
    }

    /// Fills in what a new session lacks.
    private func prepare(_ session: SessionToAdd, _ account: Account, _ actor: Actor) throws -> SessionRecord {
        var info = session.info
        if let id = info.id, !id.isEmpty {
            guard IDGenerator.isID(id) else {
                throw ServiceError.invalid("id", "'\(id.prefix(100))' is not an id: 24 lower-case hex digits")
            }
        } else {
            info.id = store.ids.next()
        }
        info.dateCreated = info.dateCreated ?? store.clock.now().iso8601
        info.createdBy = info.createdBy ?? actor.name
        info.accountName = info.accountName ?? account.name
        return try SessionRecord(info)
    }

    private static func change(_ action: String, _ accountId: String, _ count: Int, _ records: [SessionRecord]) -> LogChange {
        if count == 1, records.count == 1 {
            let id = records[0].info.id ?? ""
            return LogChange(
                action: action,
                subjectId: id,
                accountId: accountId,
                customerId: records[0].info.customerId,
                customerName: records[0].info.customerName,
                description: "Added session \(id)",
                after: records[0].document
            )
        }
        return LogChange(action: action, accountId: accountId, description: "Added \(count) sessions")
    }
}
