import NIOCore
import NIOHTTP1
import ServiceKit
import Testing

@testable import ServiceHTTP

@Suite("The state of a connection")
struct ConnectionStateTests {
    private func head(_ uri: String = "/", _ headers: HTTPHeaders = [:], version: HTTPVersion = .http1_1) -> ConnectionState.Event {
        .part(.head(HTTPRequestHead(version: version, method: .POST, uri: uri, headers: headers)))
    }

    private func body(_ text: String) -> ConnectionState.Event {
        .part(.body(ByteBuffer(string: text)))
    }

    private let end = ConnectionState.Event.part(.end(nil))

    /// What an action does, in a word.
    private func name(_ action: ConnectionState.Action) -> String {
        switch action {
        case .none: "-"
        case .sendContinue: "continue"
        case .answer(let request): "answer \(request.head.uri) \(String(buffer: request.body))"
        case .refuse(let request, let error): "refuse \(request?.head.uri ?? "nothing") \(error.code.status)"
        case .closeOutput: "close output"
        case .close: "close"
        }
    }

    private func state(_ change: (inout HTTPLimits) -> Void = { _ in }) -> ConnectionState {
        var limits = HTTPLimits()
        change(&limits)
        return ConnectionState(limits: limits, remoteAddress: nil)
    }

    @Test("a request is answered when its end has come")
    func plain() {
        var state = state()
        #expect(name(state.receive(head("/a"))) == "-")
        #expect(name(state.receive(body("x"))) == "-")
        #expect(name(state.receive(body("y"))) == "-")
        #expect(name(state.receive(end)) == "answer /a xy")
        #expect(state.phase == .answering)
        state.answered(isTakenIn: true)
        #expect(state.phase == .idle)
        #expect(state.next() == nil)
    }

    @Test("requests that came early wait for their turn")
    func pipelined() {
        var state = state()
        _ = state.receive(head("/a"))
        #expect(name(state.receive(end)) == "answer /a ")
        for event in [head("/b"), end, head("/c"), body("c"), end] { #expect(name(state.receive(event)) == "-") }
        state.answered(isTakenIn: true)
        #expect(state.next().map(name) == "answer /b ")
        #expect(state.next() == nil)
        state.answered(isTakenIn: false)
        #expect(state.phase == .flushing)
        #expect(state.next() == nil)
        state.taken()
        #expect(state.next().map(name) == "answer /c c")
    }

    @Test(
        "nothing is answered after Connection: close, an upgrade, or HTTP/1.0",
        arguments: [
            (HTTPHeaders([("Connection", "close")]), HTTPVersion.http1_1),
            (HTTPHeaders([("Connection", "Upgrade"), ("Upgrade", "h2c")]), .http1_1),
            (HTTPHeaders(), .http1_0),
        ]
    )
    func last(headers: HTTPHeaders, version: HTTPVersion) {
        var state = state()
        _ = state.receive(head("/a", headers, version: version))
        #expect(name(state.receive(end)) == "answer /a ")
        #expect(state.isLast)
        _ = state.receive(head("/b"))
        state.answered(isTakenIn: true)
        #expect(state.phase == .lingering)
        #expect(state.next() == nil)
        #expect(name(state.receive(head("/c"))) == "-")
        #expect(name(state.receive(.inputClosed)) == "close")
    }

    @Test("a body over the limit is refused as soon as it is, announced or not")
    func bodyLimit() {
        var announced = state { $0.body = 3 }
        #expect(name(announced.receive(head("/a", ["Content-Length": "4"]))) == "refuse /a 413")
        #expect(announced.isLast)
        var chunked = state { $0.body = 3 }
        _ = chunked.receive(head("/a", ["Transfer-Encoding": "chunked"]))
        #expect(name(chunked.receive(body("123"))) == "-")
        #expect(name(chunked.receive(body("4"))) == "refuse /a 413")
        #expect(name(chunked.receive(body("5"))) == "-")
        chunked.answered(isTakenIn: true)
        #expect(chunked.phase == .lingering)
        #expect(name(chunked.receive(end)) == "-")
    }

    @Test("a client that asks before sending its body is told to send it, or why not")
    func expectContinue() {
        var state = state { $0.body = 10 }
        #expect(name(state.receive(head("/a", ["Expect": "100-Continue", "Content-Length": "10"]))) == "continue")
        var large = self.state { $0.body = 10 }
        #expect(name(large.receive(head("/a", ["Expect": "100-continue", "Content-Length": "11"]))) == "refuse /a 413")
        var old = self.state()
        #expect(name(old.receive(head("/a", ["Expect": "100-continue"], version: .http1_0))) == "-")
    }

    @Test("long URLs and large headers are refused")
    func headLimits() {
        var state = state { $0.url = 10 }
        #expect(name(state.receive(head("/0123456789"))) == "refuse /0123456789 414")
        var large = self.state { $0.headers = 20 }
        #expect(name(large.receive(head("/", ["A": String(repeating: "x", count: 16)]))) == "refuse / 431")
        var many = self.state { $0.headerCount = 2 }
        #expect(name(many.receive(head("/", HTTPHeaders([("A", ""), ("B", ""), ("C", "")])))) == "refuse / 431")
    }

    @Test("input that ends between requests closes, within one is refused")
    func inputEnds() {
        var idle = state()
        #expect(name(idle.receive(.inputClosed)) == "close")
        var partial = state()
        partial.headBegins()
        #expect(name(partial.receive(.inputClosed)) == "refuse nothing 400")
        var answering = state()
        _ = answering.receive(head())
        _ = answering.receive(end)
        #expect(name(answering.receive(.inputClosed)) == "-")
        answering.answered(isTakenIn: true)
        #expect(answering.next().map(name) == "close")
    }

    @Test("a failure of the parser waits for its turn too")
    func failure() {
        var state = state()
        _ = state.receive(head("/a"))
        _ = state.receive(end)
        #expect(name(state.receive(.failure(.notHTTP))) == "-")
        state.answered(isTakenIn: true)
        #expect(state.next().map(name) == "refuse nothing 400")
        state.answered(isTakenIn: true)
        #expect(state.phase == .lingering)
    }

    @Test("when the server stops, idle connections close and requests that have begun are answered")
    func quiesce() {
        var idle = state()
        #expect(name(idle.quiesce()) == "close")
        var reading = state()
        _ = reading.receive(head("/a"))
        #expect(name(reading.quiesce()) == "-")
        #expect(name(reading.receive(end)) == "answer /a ")
        reading.answered(isTakenIn: true)
        #expect(reading.phase == .lingering)
        var flushing = state()
        _ = flushing.receive(head("/a"))
        _ = flushing.receive(end)
        flushing.answered(isTakenIn: false)
        #expect(name(flushing.quiesce()) == "close output")
    }

    @Test("time that runs out is a refusal while a request arrives, and the end otherwise")
    func timeouts() {
        var idle = state()
        #expect(name(idle.timedOut()) == "close")
        var head = state()
        head.headBegins()
        #expect(name(head.timedOut()) == "refuse nothing 408")
        var body = state()
        _ = body.receive(self.head("/a"))
        #expect(name(body.timedOut()) == "refuse /a 408")
        var answering = state()
        _ = answering.receive(self.head("/a"))
        _ = answering.receive(end)
        #expect(name(answering.timedOut()) == "-")
    }

    @Test("whatever happens in whatever order, there is one answer for each request and none after the end", arguments: 0..<200)
    func random(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var state = state { $0.body = 3 }
        var waiting = 0
        var isClosed = false
        for _ in 0..<200 {
            let action: ConnectionState.Action
            switch Int.random(in: 0..<12, using: &generator) {
            case 0...2: action = state.receive(head("/a", ["Content-Length": String(Int.random(in: 0...4, using: &generator))]))
            case 3: action = state.receive(body("xx"))
            case 4...6: action = state.receive(end)
            case 7:
                if state.phase == .answering {
                    waiting -= 1
                    state.answered(isTakenIn: Bool.random(using: &generator))
                }
                action = state.next() ?? .none
            case 8:
                state.taken()
                action = state.next() ?? .none
            case 9: action = Int.random(in: 0..<20, using: &generator) == 0 ? state.receive(.failure(.notHTTP)) : .none
            case 10: action = Int.random(in: 0..<30, using: &generator) == 0 ? state.timedOut() : .none
            default: action = Int.random(in: 0..<50, using: &generator) == 0 ? state.quiesce() : .none
            }
            switch action {
            case .answer, .refuse:
                #expect(!isClosed)
                waiting += 1
            case .close: isClosed = true
            case .none, .sendContinue, .closeOutput: break
            }
            #expect(waiting <= 1)
            #expect((waiting == 1) == (state.phase == .answering) || isClosed)
        }
    }
}
