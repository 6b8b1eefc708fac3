import NIOCore
import NIOHTTP1
import ServiceKit

/// What a connection is about to do, apart from the channel, so that it can be tested alone.
///
/// Requests are answered one at a time, in the order they came; what arrives meanwhile waits in a queue.
struct ConnectionState {
    enum Phase: Equatable {
        /// Between requests.
        case idle
        /// Some bytes of a request have come, but not all of its headers.
        case readingHead
        case readingBody
        /// A request is being answered while its body arrives.
        case receiving
        /// A request is complete, its answer is not.
        case answering
        /// An answer has been written, but the client has not taken in enough of it.
        case flushing
        /// The last answer has been written. What the client still sends is thrown away, so that closing does not
        /// make its system throw away the answer.
        case lingering
        case closed

        /// Whether what arrives belongs to the request that is being read.
        var takesParts: Bool {
            switch self {
            case .idle, .readingHead, .readingBody, .receiving: true
            case .answering, .flushing, .lingering, .closed: false
            }
        }
    }

    /// What arrives.
    enum Event {
        case part(HTTPServerRequestPart)
        case failure(ServiceError)
        case inputClosed
    }

    /// What is to be done about it.
    enum Action {
        case none
        /// Tell the client to send the body it asks about.
        case sendContinue
        case answer(IncomingRequest)
        /// Answer with an error, as the last thing on this connection.
        case refuse(IncomingRequest?, ServiceError)
        /// Let what was written reach the client, then close.
        case closeOutput
        case close
    }

    private(set) var phase = Phase.idle
    /// Whether nothing is answered after the present request.
    private(set) var isLast = false
    private var queue = CircularBuffer<Event>()
    private var request: IncomingRequest?
    /// The body that is arriving while its request is answered.
    private var pieces: IncomingBody?
    /// Whether a request with this head is answered while its body arrives.
    private let takesPieces: (HTTPRequestHead) -> Bool
    private let limits: HTTPLimits
    private let remoteAddress: String?

    init(limits: HTTPLimits, remoteAddress: String?, takesPieces: @escaping (HTTPRequestHead) -> Bool = { _ in false }) {
        self.limits = limits
        self.remoteAddress = remoteAddress
        self.takesPieces = takesPieces
    }

    /// Whether so much is waiting that no more should be read. What one read brings is always taken.
    var isCongested: Bool { queue.count >= 64 || pieces?.isFull == true }

    // MARK: What arrives

    mutating func receive(_ event: Event) -> Action {
        switch phase {
        case .answering, .flushing:
            queue.append(event)
            return .none
        case .lingering:
            if case .inputClosed = event { return close() }
            return .none
        case .closed:
            return .none
        case .receiving:
            receivePiece(event)
            return .none
        case .idle, .readingHead, .readingBody:
            return handle(event)
        }
    }

    /// To be called after bytes were read that made up no part of a request yet.
    mutating func headBegins() {
        if phase == .idle { phase = .readingHead }
    }

    private mutating func handle(_ event: Event) -> Action {
        switch event {
        case .part(.head(let head)): headRead(head)
        case .part(.body(let piece)): bodyRead(piece)
        case .part(.end): endRead()
        case .failure(let error): refuse(error)
        case .inputClosed: phase == .idle ? close() : refuse(ServiceError(.badRequest, "The request is cut off"))
        }
    }

    private mutating func headRead(_ head: HTTPRequestHead) -> Action {
        let now = ContinuousClock.now
        request = IncomingRequest(head: head, started: now, completed: now, remoteAddress: remoteAddress)
        phase = .readingBody
        // After an upgrade, which this server does not do, the parser reads no further request.
        if !head.isKeepAlive || head.headers.contains(name: "Upgrade") || head.method == .CONNECT { isLast = true }
        let isInPieces = takesPieces(head)
        if let error = limits.check(head, hasLargeBody: isInPieces) { return refuse(error) }
        if isInPieces { return answerInPieces() }
        return request?.expectsContinue == true ? .sendContinue : .none
    }

    private mutating func bodyRead(_ piece: ByteBuffer) -> Action {
        guard request != nil else { return .none }
        guard (request?.body.readableBytes ?? 0) + piece.readableBytes <= limits.body else { return refuse(limits.bodyTooLarge) }
        if request?.body.readableBytes == 0 {
            request?.body = piece
        } else {
            request?.body.writeImmutableBuffer(piece)
        }
        return .none
    }

    private mutating func answerInPieces() -> Action {
        guard var request else { return .none }
        self.request = nil
        let body = IncomingBody()
        request.pieces = body
        pieces = body
        phase = .receiving
        return .answer(request)
    }

    /// Hands the body on to the task that answers. If it cannot be had to its end, that task hears of it.
    private mutating func receivePiece(_ event: Event) {
        switch event {
        case .part(.body(let piece)): pieces?.append(piece)
        case .part(.end):
            pieces?.finish()
            bodyEnded()
        case .part(.head): break
        case .failure(let error): endBody(with: error)
        case .inputClosed: endBody(with: .cutOff)
        }
    }

    private mutating func endBody(with error: ServiceError) {
        pieces?.fail(error)
        isLast = true
        bodyEnded()
    }

    private mutating func bodyEnded() {
        pieces = nil
        phase = .answering
    }

    private mutating func endRead() -> Action {
        guard var request else { return .none }
        self.request = nil
        request.completed = .now
        phase = .answering
        return .answer(request)
    }

    private mutating func refuse(_ error: ServiceError) -> Action {
        let refused = request
        request = nil
        phase = .answering
        isLast = true
        return .refuse(refused, error)
    }

    // MARK: What goes out

    /// To be called when an answer has been written. Whether it `isTakenIn` is asked again with ``taken()``.
    mutating func answered(isTakenIn: Bool) {
        if phase == .receiving { endBody(with: .cutOff) }
        guard phase == .answering else { return }
        if isLast {
            phase = .lingering
            queue.removeAll()
        } else {
            phase = isTakenIn ? .idle : .flushing
        }
    }

    /// To be called when the client has taken in most of what was written.
    mutating func taken() {
        if phase == .flushing { phase = .idle }
    }

    /// The next thing to do about what arrived meanwhile.
    mutating func next() -> Action? {
        while phase.takesParts, let event = queue.popFirst() {
            if phase == .receiving {
                receivePiece(event)
                continue
            }
            let action = handle(event)
            if case .none = action { continue }
            return action
        }
        return nil
    }

    /// To be called with an answer that says `Connection: close`, as one must whose request has not come to its end.
    mutating func closeAfterAnswer() {
        isLast = true
    }

    // MARK: Ends

    /// The server stops: requests that have begun are still answered.
    mutating func quiesce() -> Action {
        isLast = true
        queue.removeAll()
        switch phase {
        case .idle, .readingHead: return close()
        case .flushing:
            phase = .lingering
            return .closeOutput
        case .readingBody, .receiving, .answering, .lingering, .closed: return .none
        }
    }

    /// The time for the present phase is over. In ``Phase/answering`` the caller of this decides.
    mutating func timedOut() -> Action {
        switch phase {
        case .readingHead: return refuse(ServiceError(.requestTimeout, "The headers took too long to arrive"))
        case .readingBody: return refuse(.lateBody)
        case .receiving:
            endBody(with: .lateBody)
            return .none
        case .answering: return .none
        case .idle, .flushing, .lingering, .closed: return close()
        }
    }

    mutating func close() -> Action {
        guard phase != .closed else { return .none }
        phase = .closed
        queue.removeAll()
        request = nil
        pieces?.fail(ServiceError.cutOff)
        pieces = nil
        return .close
    }
}

extension ServiceError {
    fileprivate static var lateBody: ServiceError { ServiceError(.requestTimeout, "The body took too long to arrive") }
}
