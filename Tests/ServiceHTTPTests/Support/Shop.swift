import Logging
import ServiceHTTP
import ServiceKit
import ServiceLifecycle
import Synchronization

/// A running shop on a port of its own.
struct Shop: Sendable {
    let port: Int
    let backend: ShopBackend
    let log: LogLines
    /// Tells the server to stop, as SIGTERM does.
    let stop: @Sendable () async -> Void

    static let registry = ServiceRegistry(
        name: "Shop",
        operations: [
            ListThings.self, GetThing.self, Echo.self, GetFile.self, GetSpecialFile.self, GetReadme.self, WhoAmI.self, DeleteThing.self,
            Fail.self, NeedsMuch.self, NotYet.self, Slow.self, GetPicture.self, SignIn.self,
        ]
    )

    /// Runs a server for as long as `body` takes.
    static func open(
        _ change: (inout HTTPSettings) -> Void = { _ in },
        backend: ShopBackend = ShopBackend(),
        pages: [BuiltInPath] = [],
        _ body: (Shop) async throws -> Void
    ) async throws {
        var settings = HTTPSettings(port: 0)
        change(&settings)
        let log = LogLines()
        let (ports, found) = AsyncStream<Int>.makeStream()
        let server = ServiceServer(backend, registry: registry, settings: settings, pages: pages, logger: log.logger) { found.yield($0) }
        let quiet = Logger(label: "group") { _ in SwiftLogNoOpLogHandler() }
        let group = ServiceGroup(configuration: .init(services: [server], logger: quiet))
        try await withThrowingTaskGroup { tasks in
            tasks.addTask { try await group.run() }
            var iterator = ports.makeAsyncIterator()
            let port = await iterator.next() ?? 0
            let shop = Shop(port: port, backend: backend, log: log) { await group.triggerGracefulShutdown() }
            do {
                try await body(shop)
            } catch {
                tasks.cancelAll()
                throw error
            }
            tasks.cancelAll()
        }
    }

    /// Sends one request on a connection of its own.
    func send(_ verb: String, _ target: String, _ headers: [String: String] = [:], body: [UInt8]? = nil) async throws -> RawAnswer {
        var connection = try await RawConnection(port: port)
        var head = "\(verb) \(target) HTTP/1.1\r\nHost: shop.test\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        if let body { head += "Content-Length: \(body.count)\r\n" }
        connection.send(Array("\(head)\r\n".utf8) + (body ?? []))
        return try await connection.answer(isHead: verb == "HEAD")
    }

    func get(_ target: String, _ headers: [String: String] = [:]) async throws -> RawAnswer {
        try await send("GET", target, headers)
    }

    func post(_ target: String, json: String, _ headers: [String: String] = [:]) async throws -> RawAnswer {
        try await send("POST", target, ["Content-Type": "application/json"].merging(headers) { $1 }, body: Array(json.utf8))
    }

    func post(_ target: String, form: String, _ headers: [String: String] = [:]) async throws -> RawAnswer {
        let type = ["Content-Type": "application/x-www-form-urlencoded"]
        return try await send("POST", target, type.merging(headers) { $1 }, body: Array(form.utf8))
    }
}

/// What was logged.
final class LogLines: Sendable {
    struct Line: Sendable {
        var level: Logger.Level
        var message: String
        var metadata: [String: String]

        var text: String { "\(message) \(metadata.sorted { $0.key < $1.key })" }
    }

    private let state = Mutex<[Line]>([])
    private let events = Events()

    var lines: [Line] { state.withLock { $0 } }

    var logger: Logger { Logger(label: "shop") { _ in Handler(lines: self) } }

    fileprivate func add(_ line: Line) {
        state.withLock { $0.append(line) }
        if let id = line.metadata["id"] { events.add("\(line.message) \(id)") }
    }

    /// The line about a request, when it has been written.
    func line(_ message: String = "request", id: String) async -> Line? {
        await events.wait(for: "\(message) \(id)")
        return lines.first { $0.message == message && $0.metadata["id"] == id }
    }

    private struct Handler: LogHandler {
        let lines: LogLines
        var logLevel: Logger.Level = .debug
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let all = metadata.merging(event.metadata ?? [:]) { $1 }
            lines.add(Line(level: event.level, message: event.message.description, metadata: all.mapValues(\.description)))
        }
    }
}
