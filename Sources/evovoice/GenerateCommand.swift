import ArgumentParser
import Contract
import Domain
import ServiceKit
import Storage

struct GenerateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Make up realistic sessions, for load tests and for looking around.",
        discussion: """
            The same seed and number give the same sessions: 400 accounts of very different sizes, eight endpoints each, callers that come \
            back, a year, ten log lines each. Numbers belong to nobody. Works also while a server runs on the same data; what is there \
            already is skipped.

            EXAMPLES:
              evovoice generate --sessions 10000
              evovoice generate --sessions 1000000 --seed 7 --data /tmp/load
              evovoice generate --sessions 60 --accounts 1 --data demo
            """
    )

    @Option(help: ArgumentHelp("How many sessions.", valueName: "n"))
    var sessions: Int

    @Option(help: ArgumentHelp("What the sessions are made up from.", valueName: "s"))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("How many accounts they are spread over.", valueName: "n"))
    var accounts = 400

    @Option(help: ArgumentHelp("How many lines each session's log has, ten at most.", valueName: "n"))
    var logLines = 10

    @Option(help: ArgumentHelp("The first day of the year they are spread over.", valueName: "YYYY-MM-DD"))
    var start = "2025-01-01"

    @Option(help: ArgumentHelp("The first session to store, counted from 0, to go on where an earlier run has ended.", valueName: "n"))
    var first = 0

    @OptionGroup var options: DataOptions

    func validate() throws {
        guard (1...100_000_000).contains(sessions) else { throw ValidationError("--sessions \(sessions): expected 1 to 100000000") }
        guard (0..<sessions).contains(first) else { throw ValidationError("--first \(first): expected 0 to \(sessions - 1)") }
        guard (1...100_000).contains(accounts) else { throw ValidationError("--accounts \(accounts): expected 1 to 100000") }
        guard (0...10).contains(logLines) else { throw ValidationError("--log-lines \(logLines): expected 0 to 10") }
    }

    func run() async throws {
        let day = try CalendarDate(start).orThrow(ValidationError("--start \(start): expected a day such as 2025-01-01"))
        let store = try options.openOrCreateStore(isBulk: true)
        let source = SyntheticSessions(count: sessions, seed: seed, accounts: accounts, start: day)
        let ids = try await accountIds(of: source, in: store)
        let count = sessions - first
        let stored = try await write(source, ids, in: store.sessions(in: .all))
        try await store.tidy(after: stored)
        Terminal.print(
            "\(stored) sessions stored in \(accounts) accounts\(stored < count ? "; \(count - stored) were there already" : "")"
        )
    }

    /// Makes a batch while the one before is written.
    ///
    /// - Returns: how many were not there before.
    private func write(_ source: SyntheticSessions, _ ids: [String], in repository: SessionRepository) async throws -> Int {
        var progress = Progress("sessions", total: sessions - first)
        let (size, lines) = (SessionRepository.bulkBatch, logLines)
        return try await withThrowingTaskGroup(of: [AddedSession].self) { writing in
            var (done, stored) = (0, 0)
            func count(_ outcomes: [AddedSession]) {
                done += outcomes.count
                stored += outcomes.count { if case .stored = $0 { true } else { false } }
                progress.show(done, count: done)
            }
            for (number, start) in stride(from: first, to: sessions, by: size).enumerated() {
                if number > 1, let outcomes = try await writing.next() { count(outcomes) }
                let batch = (start..<min(start + size, sessions)).map { index in
                    let (account, session) = source[index]
                    var info = session
                    info.accountId = ids[account]
                    info.log = Array(info.log.prefix(lines))
                    return SessionToAdd(info)
                }
                writing.addTask { try await repository.add(batch, action: "GenerateSessions", by: .command("generate")) }
            }
            while let outcomes = try await writing.next() { count(outcomes) }
            progress.end()
            return stored
        }
    }

    /// The ids of the accounts, which are made unless they are there.
    private func accountIds(of source: SyntheticSessions, in store: Store) async throws -> [String] {
        let repository = store.accounts(in: .all)
        var query = AccountQuery()
        query.options.paging.all = true
        let known = try await repository.list(query).items.map { ($0.name ?? "", $0.id ?? "") }
        let byName = Dictionary(known, uniquingKeysWith: { first, _ in first })
        var ids: [String] = []
        for account in source.accounts {
            if let id = byName[account.name] {
                ids.append(id)
            } else {
                let made = try await repository.add(AccountInfo { $0.name = account.name }, by: .command("generate"))
                ids.append(made.id ?? "")
            }
        }
        return ids
    }
}
