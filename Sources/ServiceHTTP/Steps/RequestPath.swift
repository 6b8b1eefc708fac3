import NIOCore
import NIOHTTP1
import ServiceKit

/// The way of a request: route, choose the format, bind, authenticate, authorise, execute, encode, answer. Errors leave
/// through one door.
struct RequestPath: Responder {
    let backend: any ErasedBackend
    let router: Router
    let settings: HTTPSettings
    let cors: CORSHeaders
    let index: [UInt8]
    let metrics: Metrics
    let log: RequestLog
    let stopping: StopFlag
    let remembered: RememberedAnswers
    private let vary: HeaderBlock
    private let varyOfPackable: HeaderBlock

    init(
        backend: any ErasedBackend,
        router: Router,
        settings: HTTPSettings,
        index: [UInt8],
        metrics: Metrics = Metrics(),
        log: RequestLog,
        stopping: StopFlag = StopFlag()
    ) {
        self.backend = backend
        self.router = router
        self.settings = settings
        cors = CORSHeaders(settings.cors)
        self.index = index
        self.metrics = metrics
        self.log = log
        self.stopping = stopping
        remembered = RememberedAnswers(limit: settings.limits.cache)
        let sniffing = Header("X-Content-Type-Options", "nosniff")
        let origin = cors.variesByOrigin ? ", Origin" : ""
        vary = HeaderBlock([Header("Vary", "Accept" + origin), sniffing])
        varyOfPackable = HeaderBlock([Header("Vary", "Accept, Accept-Encoding" + origin), sniffing])
    }

    func respond(to incoming: IncomingRequest) async -> Reply {
        metrics.requestBegan()
        defer { metrics.requestAnswered() }
        var exchange = begin(incoming)
        var answer: EncodedAnswer
        do {
            answer = try await self.answer(&exchange, incoming)
        } catch {
            answer = fail(error as? Failure ?? unexpected(error, exchange.record), &exchange)
        }
        let reply = await finish(answer, exchange)
        if let validity = answer.validity { remember(reply, validity, incoming) }
        return reply
    }

    func refuse(_ incoming: IncomingRequest?, _ error: ServiceError) -> Reply {
        let none = IncomingRequest(
            head: HTTPRequestHead(version: .http1_1, method: .GET, uri: ""),
            started: .now,
            completed: .now,
            remoteAddress: nil
        )
        var exchange = begin(incoming ?? none)
        if incoming == nil { exchange.record.line = nil }
        return reply(fail(Failure(error), &exchange), exchange, isPackable: false)
    }

    func finished(_ record: RequestRecord, _ outcome: RequestOutcome) {
        let duration = ContinuousClock.now - record.started
        metrics.count(record, outcome, seconds: duration.inSeconds)
        log.write(record, outcome, duration)
    }

    // MARK: Steps

    private func begin(_ incoming: IncomingRequest) -> Exchange {
        let info = RequestInfo(incoming, trustedProxies: settings.trustedProxies)
        return Exchange(info: info, record: RequestRecord(incoming, id: info.id, remoteAddress: info.remoteAddress))
    }

    private func answer(_ exchange: inout Exchange, _ incoming: IncomingRequest) async throws -> EncodedAnswer {
        do {
            exchange.segments = try RequestTarget(incoming.head.uri).segments()
        } catch {
            throw Failure(ServiceError(.badRequest, "The path cannot be read: \(error)"))
        }
        if let pieces = incoming.pieces { return try await answer(&exchange, incoming, pieces) }
        let body = try checked { () throws(ServiceError) in try exchange.info.readBody(incoming.body, limits: settings.limits) }
        exchange.info.overrideVerb(body)
        exchange.record.line?.verb = exchange.info.verb
        switch router.destination(of: exchange.info, exchange.segments) {
        case .operation(let target):
            exchange.record.operation = target.name
            let format = exchange.info.chooseFormat(for: target, exchange.segments)
            exchange.format = format
            return try await call(target, exchange.info, body, format, &exchange.record, deadline(incoming))
        case .endpoint(let endpoint):
            exchange.record.operation = endpoint.name
            return try await call(endpoint, exchange.info, exchange.segments, body, &exchange.record)
        case .page(let page):
            exchange.record.operation = "page"
            return EncodedAnswer(page)
        case .status(let path):
            exchange.record.operation = path.rawValue
            return try await status(path, exchange.info)
        case .preflight:
            return EncodedAnswer(status: 200, body: .bytes(ByteBuffer()))
        case .index:
            return EncodedAnswer(status: 200, contentType: Format.json.contentTypeHeader, body: .bytes(ByteBuffer(bytes: index)))
        case .redirect(let place):
            return EncodedAnswer(.redirect(place))
        case .unknownOperation(let name):
            throw Failure(ServiceError(.unknownOperation, "The operation '\(name.prefix(100))' does not exist for this service"))
        case .wrongVerb(let allowed):
            let message = "\(exchange.info.verb.prefix(20)) is not allowed here; allowed are \(allowed.joined(separator: ", "))"
            throw Failure(.wrongVerb(message, allowed: allowed))
        case .unknownPath:
            exchange.isUnknownPath = true
            throw Failure(ServiceError(.notFound, "There is nothing at this path"))
        }
    }

    private func deadline(_ incoming: IncomingRequest) -> ContinuousClock.Instant {
        incoming.completed + settings.limits.request
    }

    private func call(
        _ target: OperationTarget,
        _ info: RequestInfo,
        _ body: RequestBody,
        _ format: ChosenFormat,
        _ record: inout RequestRecord,
        _ deadline: ContinuousClock.Instant
    ) async throws -> EncodedAnswer {
        if target.isBatch { return try await batch(target, info, body, format, &record, deadline) }
        let bound = try checked { () throws(ServiceError) in try target.bind(info, body) }
        let caller = try await admit(target, info, &record)
        let answer = try await execute(bound, info, caller, record, deadline)
        return try await Encoder(format: format, target: target, request: bound.request, info: info).encode(answer)
    }

    private func call(
        _ endpoint: ErasedEndpoint,
        _ info: RequestInfo,
        _ segments: [String],
        _ body: RequestBody,
        _ record: inout RequestRecord
    ) async throws(Failure) -> EncodedAnswer {
        do {
            let members = try endpoint.members(info, segments, body)
            let caller = try await admit(endpoint.access, info, &record)
            return try EncodedAnswer(try await endpoint.answer(info, caller, members), to: info)
        } catch let failure as Failure {
            throw failure
        } catch let error as ServiceError {
            throw Failure(error)
        } catch {
            throw unexpected(error, record)
        }
    }

    /// Authenticates, and checks the access that was declared.
    func admit(
        _ access: Access,
        _ info: RequestInfo,
        _ record: inout RequestRecord
    ) async throws(ServiceError) -> (any ServiceCaller)? {
        let caller = try await backend.authenticate(info)
        record.caller = caller?.logName
        try access.check(caller)
        return caller
    }

    /// Authenticates and authorises.
    func admit(_ target: OperationTarget, _ info: RequestInfo, _ record: inout RequestRecord) async throws(Failure) -> (any ServiceCaller)?
    {
        do throws(ServiceError) {
            let caller = try await admit(target.operation.operation.access, info, &record)
            guard backend.implements(target.operation) else {
                throw ServiceError(.notImplementedYet, "The operation '\(target.name)' is not implemented yet")
            }
            return caller
        } catch {
            throw Failure(error)
        }
    }

    func execute(
        _ bound: BoundRequest,
        _ info: RequestInfo,
        _ caller: (any ServiceCaller)?,
        _ record: RequestRecord,
        _ deadline: ContinuousClock.Instant
    ) async throws(Failure) -> Answer {
        do {
            return try await backend.respond(bound, info, caller, deadline)
        } catch let error as ServiceError {
            var failure = Failure(error)
            failure.isFromOperation = true
            throw failure
        } catch {
            throw unexpected(error, record)
        }
    }

    // MARK: Errors

    private func checked<T>(_ step: () throws(ServiceError) -> T) throws(Failure) -> T {
        do { return try step() } catch { throw Failure(error) }
    }

    /// What a client is told of a fault of the server; the rest is in the log.
    func unexpected(_ error: any Error, _ record: RequestRecord) -> Failure {
        if error is CancellationError, Task.isCancelled { return Failure(settings.limits.deadlineExceeded) }
        log.fault(error, record)
        if let explanation = (error as? any ExplainedError)?.explanation { return Failure(explanation) }
        var failure = Failure(ServiceError(.internalError, "The server made a mistake. Its log knows more under the id of this request."))
        failure.isFromOperation = true
        return failure
    }

    private func fail(_ failure: Failure, _ exchange: inout Exchange) -> EncodedAnswer {
        exchange.record.errorCode = failure.error.code
        return exchange.answer(failure, challenge: backend.challenge)
    }

    // MARK: Answer

    private func finish(_ answer: EncodedAnswer, _ exchange: Exchange) async -> Reply {
        let isPackable = answer.isPackable
        let packs = isPackable && exchange.info.acceptsGzip
        return reply(packs ? await answer.packed() : answer, exchange, isPackable: isPackable)
    }

    private func reply(_ answer: EncodedAnswer, _ exchange: Exchange, isPackable: Bool) -> Reply {
        var own = HeaderBlock([])
        if let contentType = answer.contentType { own.append("Content-Type", contentType) }
        for header in answer.headers { own.append(header.name, header.value) }
        return Reply(
            status: answer.status,
            common: (isPackable ? varyOfPackable : vary) + cors.headers(for: exchange.info),
            own: own,
            body: answer.body.reply(isHead: exchange.isHead),
            record: exchange.record
        )
    }
}
