import NIOCore
import NIOHTTP1
import ServiceKit
import Synchronization
import Testing

@testable import ServiceHTTP

@Suite("Answers kept in memory")
struct RememberedAnswersTests {
    private final class Switch: AnswerValidity {
        private let isOn = Mutex(true)
        var holds: Bool { isOn.withLock { $0 } }
        func turnOff() { isOn.withLock { $0 = false } }
    }

    private func head(_ target: String, _ headers: [(String, String)] = [], method: HTTPMethod = .GET) -> HTTPRequestHead {
        HTTPRequestHead(version: .http1_1, method: method, uri: target, headers: HTTPHeaders(headers))
    }

    private func answer(_ text: String, _ validity: any AnswerValidity = Switch()) -> RememberedAnswers.Remembered {
        RememberedAnswers.Remembered(status: 200, headers: .empty, body: ByteBuffer(string: text), validity: validity)
    }

    private func text(_ answers: RememberedAnswers, _ head: HTTPRequestHead) -> String? {
        answers.answer(to: head).map { String(buffer: $0.body) }
    }

    @Test("an answer belongs to one target and one list of headers, byte by byte; only the id of a request may differ")
    func same() {
        let answers = RememberedAnswers(limit: 1 << 20)
        let own = [("Host", "a"), ("Authorization", "Bearer x")]
        answers.remember(answer("mine"), to: head("/list?from=\u{E9}", own + [("X-Request-Id", "1")]))
        #expect(text(answers, head("/list?from=\u{E9}", own)) == "mine")
        #expect(text(answers, head("/list?from=\u{E9}", [("x-request-id", "2")] + own)) == "mine")
        for other in [
            head("/list?from=e\u{301}", own), head("/list", own), head("/list?from=\u{E9}"), head("/list?from=\u{E9}", own.dropLast()),
            head("/list?from=\u{E9}", own.reversed()), head("/list?from=\u{E9}", [("Host", "a"), ("Authorization", "Bearer X")]),
            head("/list?from=\u{E9}", own + [("Accept", "text/csv")]), head("/list?from=\u{E9}", own, method: .HEAD),
        ] { #expect(text(answers, other) == nil) }
    }

    @Test("an answer that no longer holds is not given, and makes room for the next")
    func validity() {
        let answers = RememberedAnswers(limit: 1 << 20)
        let validity = Switch()
        answers.remember(answer("old", validity), to: head("/a"))
        #expect(text(answers, head("/a")) == "old")
        validity.turnOff()
        #expect(text(answers, head("/a")) == nil)
        answers.remember(answer("new"), to: head("/a"))
        #expect(text(answers, head("/a")) == "new")
    }

    @Test("memory has a limit: what is asked for stays, what is not goes, what is too large never comes")
    func limit() {
        let limit = 320_000
        let answers = RememberedAnswers(limit: limit)
        let body = String(repeating: "x", count: 1000)
        answers.remember(answer("popular"), to: head("/popular"))
        for number in 0..<2000 {
            answers.remember(answer(body), to: head("/\(number)"))
            #expect(text(answers, head("/popular")) == "popular")
        }
        let kept = (0..<2000).filter { answers.answer(to: head("/\($0)")) != nil }
        #expect(!kept.isEmpty && kept.count * body.utf8.count <= limit)
        #expect(kept.contains(1999))
        answers.remember(answer(String(repeating: "x", count: limit)), to: head("/huge"))
        #expect(text(answers, head("/huge")) == nil)
    }

    @Test("without memory nothing is kept")
    func none() {
        let answers = RememberedAnswers(limit: 0)
        answers.remember(answer("x"), to: head("/a"))
        #expect(text(answers, head("/a")) == nil)
    }
}
