import ServiceHTTP
import ServiceKit
import Synchronization

struct Customer: ServiceCaller {
    var name: String
    var roles: Set<String> = []
    var isAdministrator = false
    var logName: String { name }
}

/// What the tests' service does.
struct ShopBackend: ServiceBackend {
    let events = Events()
    var isReadyNow = true
    var endpoints: [Endpoint<Customer>] = []
    /// How `Echo` and `WhoAmI` take files, if they do.
    var uploads: UploadRule?

    func uploadRule(of operation: any Operation.Type) -> UploadRule? {
        operation == Echo.self || operation == WhoAmI.self ? uploads : nil
    }

    func authenticate(_ request: RequestInfo) async throws(ServiceError) -> Customer? {
        switch request.authorization {
        case .bearer("reader-key"): return Customer(name: "reader")
        case .bearer("manager-key"): return Customer(name: "manager", roles: ["manager"])
        case .bearer("admin-key"): return Customer(name: "admin", isAdministrator: true)
        case .basic(let user, let password):
            guard password == "right" else { throw ServiceError(.unauthorized, "Invalid Username or Password") }
            return Customer(name: user)
        case .bearer, .other: throw ServiceError(.unauthorized, "Unknown credentials")
        case nil: return request.cookies["ss-id"] == "good" ? Customer(name: "cookie") : nil
        }
    }

    func implements(_ operation: any Operation.Type) -> Bool {
        operation != NotYet.self
    }

    func isReady() async -> Bool { isReadyNow }

    func respond(to request: any Operation, _ call: Call<Customer>) async throws -> Answer {
        events.add("run \(type(of: request))")
        switch request {
        case let request as ListThings: return list(request)
        case let request as GetThing: return try thing(request)
        case let request as Echo: return echo(request, call)
        case let request as GetFile: return path("wildcard", request.path)
        case let request as GetSpecialFile: return path("variable", request.name)
        case is GetReadme: return path("literal", nil)
        case is WhoAmI: return path(call.caller?.name ?? "nobody", nil)
        case is DeleteThing, is NeedsMuch: return .nothing
        case let request as Fail: throw fault(request)
        case is Slow: return try await slow()
        case is GetPicture: return .raw(RawContent(contentType: "image/png", bytes: [1, 2, 3]))
        case is SignIn: return signIn(call)
        default: return .nothing
        }
    }

    private func path(_ route: String, _ path: String?) -> Answer {
        .value(
            EchoPath {
                $0.route = route
                $0.path = path
            }
        )
    }

    private func list(_ request: ListThings) -> Answer {
        if request.all { return .stream(ThingStream.make(chunks: request.max, events: events)) }
        let documents = Things.documents(request.max == 0 ? 2 : request.max)
        return .list(StoredList(of: Thing.self, documents: documents, totals: ListTotals(count: 7, pages: 4, hasMorePages: true)))
    }

    private func thing(_ request: GetThing) throws -> Answer {
        guard request.id == "1" else { throw ServiceError.notFound("thing", id: request.id ?? "") }
        return .document(StoredDocument(Thing.self, json: Things.documents(1)))
    }

    private func echo(_ request: Echo, _ call: Call<Customer>) -> Answer {
        .value(
            EchoResponse {
                $0.request = request
                $0.given = call.given.sorted()
                $0.files = call.files.map { "\($0.field):\($0.fileName):\($0.contentType):\($0.count)" }
                $0.verb = call.request.verb
                $0.caller = call.caller?.name
                $0.plus = call.request.query.valueKeepingPlus("text")
            }
        )
    }

    private func fault(_ request: Fail) -> any Error {
        switch request.how {
        case "missing": ServiceError.missing("name")
        case "conflict": ServiceError(.conflict, "Twice")
        case "locked": ServiceError(.tooManyRequests, "Wait", retryAfter: 7)
        case "closed": ClosedFault()
        default: SecretFault(connection: "postgres://user:hunter2@db")
        }
    }

    private func slow() async throws -> Answer {
        events.add("slow begins")
        do {
            try await Task.sleep(for: .seconds(600))
        } catch {
            events.add("slow cancelled")
            throw error
        }
        return .nothing
    }

    private func signIn(_ call: Call<Customer>) -> Answer {
        var answer = path("signed in", nil)
        answer.headers = [.setCookie(SetCookie("ss-id", "good", isSecure: call.request.isSecure))]
        return answer
    }
}

/// A fault with a cause that clients are not told, and something that they are.
struct ClosedFault: ExplainedError, CustomStringConvertible {
    var explanation: ServiceError? { ServiceError(.unavailable, "Closed for now", retryAfter: 3) }
    var description: String { "the key to the till is with hunter2" }
}

struct SecretFault: Error {
    var connection: String
}

enum Things {
    /// Stored documents, as a database would have them.
    static func documents(_ count: Int, from first: Int = 1) -> [UInt8] {
        let texts = (first..<(first + count)).map { number in
            #"{"id":"\#(number)","name":"Thing, \"\#(number)\" {x}","price":1.5,"size":"Large","tags":["a","b,c"]}"#
        }
        return Array(texts.joined(separator: ",").utf8)
    }
}

enum ThingStream {
    static func make(chunks: Int, events: Events) -> StoredStream {
        let chunk = Things.documents(100)
        let ended = Ended(events)
        return StoredStream(
            of: Thing.self,
            AsyncThrowingStream(unfolding: {
                let number = ended.next()
                return number <= chunks ? chunk : nil
            })
        )
    }

    /// Notes how far a stream was read, and when it is let go.
    final class Ended: Sendable {
        private let events: Events
        private let count = Atomic(0)

        init(_ events: Events) {
            self.events = events
        }

        func next() -> Int {
            count.add(1, ordering: .relaxed).newValue
        }

        deinit {
            events.add("stream released after \(count.load(ordering: .relaxed))")
        }
    }
}

/// What happened, in order; tests wait for it instead of sleeping.
final class Events: Sendable {
    private struct State {
        var events: [String] = []
        var waiting: [(String, CheckedContinuation<String, Never>)] = []
    }

    private let state = Mutex(State())

    var all: [String] { state.withLock { $0.events } }

    func add(_ event: String) {
        let woken = state.withLock { state in
            state.events.append(event)
            let woken = state.waiting.filter { event.hasPrefix($0.0) }
            state.waiting.removeAll { event.hasPrefix($0.0) }
            return woken
        }
        for (_, continuation) in woken { continuation.resume(returning: event) }
    }

    /// The first event with this beginning, when it has happened.
    @discardableResult
    func wait(for prefix: String) async -> String {
        await withCheckedContinuation { continuation in
            let known = state.withLock { state -> String? in
                if let event = state.events.first(where: { $0.hasPrefix(prefix) }) { return event }
                state.waiting.append((prefix, continuation))
                return nil
            }
            if let known { continuation.resume(returning: known) }
        }
    }
}
