import AsyncHTTPClient
import NIOCore
import NIOHTTP1
public import ServiceKit

/// Speaks to one bucket of an S3-compatible store.
///
/// Every answer is taken whole and is small, so that no connection waits for who reads on. What may go by (the store is
/// not reached, is silent, is cut off in between, or answers that it cannot now) is tried again; each request can be
/// repeated: objects are written whole, under names that are used once.
public final class S3Client: Sendable {
    public let settings: S3Settings
    private let http: HTTPClient
    private let now: @Sendable () -> DateTime
    private let pause: @Sendable (Duration) async throws -> Void

    /// - Parameters:
    ///   - now: what requests are dated with; the store refuses dates that are minutes off.
    ///   - pause: waits before a request is sent once more. Nothing but time tells whether the store has recovered.
    public convenience init(
        _ settings: S3Settings,
        now: @escaping @Sendable () -> DateTime,
        pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.init(settings, names: [:], now: now, pause: pause)
    }

    /// - Parameter names: addresses of hosts that are not asked for.
    init(
        _ settings: S3Settings,
        names: [String: String],
        now: @escaping @Sendable () -> DateTime,
        pause: @escaping @Sendable (Duration) async throws -> Void
    ) {
        self.settings = settings
        self.now = now
        self.pause = pause
        let silence = TimeAmount(settings.silence)
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: min(silence, .seconds(10)), read: silence, write: silence)
        )
        configuration.httpVersion = .http1Only
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 16
        // What is to be tried again is decided here.
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.dnsOverride = names
        http = HTTPClient(configuration: configuration)
    }

    deinit {
        http.shutdown { _ in }
    }

    /// Sends a request until it is answered with what is expected, or with what will not go by.
    func send(_ request: S3Request) async throws -> S3Answer {
        var attempt = 1
        while true {
            do {
                return try await once(request)
            } catch let error as S3Error where error.cause == .passing && attempt < settings.tries {
                try await pause(Backoff().delay(after: attempt, share: .random(in: 0...1)))
                attempt += 1
            }
        }
    }

    private func once(_ request: S3Request) async throws -> S3Answer {
        let (url, headers) = request.signed(for: settings, at: now())
        var sent = HTTPClientRequest(url: url)
        sent.method = request.verb
        sent.headers = HTTPHeaders(headers.map { ($0.name, $0.value) })
        if let body = request.body {
            sent.body = .stream(FilePieces(path: body.path), length: .known(Int64(body.length)))
        }
        do {
            let answer = try await http.execute(sent, deadline: .now() + Self.longest)
            let status = Int(answer.status.code)
            let body = request.verb == .HEAD ? ByteBuffer() : try await answer.body.collect(upTo: request.limit)
            guard request.expected.contains(status) else { throw S3Error(status: status, body: Array(body.readableBytesView)) }
            return S3Answer(status: status, headers: answer.headers, body: body)
        } catch let error as S3Error {
            throw error
        } catch {
            try Task.checkCancellation()
            throw S3Error.unreachable("\(settings.endpoint): \(Self.words(error))")
        }
    }

    /// How long a request may take that goes on all the time.
    private static let longest = TimeAmount.hours(12)

    private static func words(_ error: any Error) -> String {
        switch error {
        case let error as HTTPClientError: error.shortDescription
        case let error as IOError: error.description
        default: "\(error)"
        }
    }
}

extension TimeAmount {
    fileprivate init(_ duration: Duration) {
        self = .nanoseconds(Int64(duration / .nanoseconds(1)))
    }
}
