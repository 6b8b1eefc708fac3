import ArgumentParser
import Contract
import Domain
import ServiceKit
import Storage

struct ExportSessions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions",
        abstract: "Write an account's sessions as JSON lines or CSV.",
        discussion: """
            Newest first. Works also while a server runs on the same data. JSON lines hold everything and can be imported again.

            EXAMPLES:
              evovoice export sessions --account Demo > sessions.jsonl
              evovoice export sessions --account Demo --format csv -o calls.csv --start-date 2024-01-01 --end-date 2024-01-31
              evovoice export sessions --account Demo --from +1555 --log "pressed 1"
            """
    )

    @Option(help: ArgumentHelp("The account whose sessions to write.", valueName: "id or name"))
    var account: String

    @Option(help: "What to write: jsonl or csv.")
    var format = FileFormat.jsonl

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Only sessions from this day on (UTC).", valueName: "YYYY-MM-DD"))
    var startDate: String?

    @Option(help: ArgumentHelp("Only sessions up to this day (UTC).", valueName: "YYYY-MM-DD"))
    var endDate: String?

    @Option(help: ArgumentHelp("Only sessions whose caller's address or name contains this.", valueName: "text"))
    var from: String?

    @Option(help: ArgumentHelp("Only sessions whose called address or name contains this.", valueName: "text"))
    var to: String?

    @Option(help: ArgumentHelp("Only sessions with a log message that contains this.", valueName: "text"))
    var log: String?

    @Option(name: .customLong("endpoint"), help: ArgumentHelp("Only sessions of this endpoint; may be repeated.", valueName: "id"))
    var endpoints: [String] = []

    @Option(name: .customLong("customer"), help: ArgumentHelp("Only sessions of this customer; may be repeated.", valueName: "id"))
    var customers: [String] = []

    @Flag(help: "Which sessions: --live only (the default), --archived only, or --both.")
    var state = State.live

    @OptionGroup var options: DataOptions

    enum FileFormat: String, ExpressibleByArgument, CaseIterable {
        case jsonl, csv
    }

    enum State: String, EnumerableFlag {
        case live, archived, both
    }

    func run() async throws {
        let store = try options.openStore()
        let account = try await store.accounts(in: .all).find(idOrName: account)
        let stream = try await store.sessions(in: .all).stream(try query(accountId: account.id ?? ""))
        let file = try OutputFile(output)
        var progress = Progress("sessions", total: stream.totalCount)
        var count = 0
        if format == .csv { try file.write(CSVWriter.header(of: SessionInfo.schema)) }
        for try await piece in stream {
            var lines: [UInt8] = []
            for document in JSONDocuments(piece) {
                lines += try line(document)
                count += 1
            }
            try file.write(lines)
            progress.show(count, count: count)
        }
        progress.end()
        try file.close()
        if output != nil { Terminal.note("\(count) sessions written") }
    }

    private func line(_ document: ArraySlice<UInt8>) throws -> [UInt8] {
        switch format {
        case .jsonl:
            return document + [UInt8(ascii: "\n")]
        case .csv:
            guard case .object(let session) = try SessionInfo(wire: JSONReader.parse(document)).wireValue else { return [] }
            return CSVWriter.row(session)
        }
    }

    private func query(accountId: String) throws -> SessionQuery {
        var query = SessionQuery()
        query.accountIds = [accountId]
        query.customerIds = customers
        query.endpointIds = endpoints
        query.from = from
        query.to = to
        query.log = log
        query.days = try DayRange(startDate: startDate, endDate: endDate)
        query.archive =
            switch state {
            case .live: .live
            case .archived: .archived
            case .both: .both
            }
        return query
    }
}
