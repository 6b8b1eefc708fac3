import Contract
import Foundation
import ServiceKit
import Testing

@Suite("JSON of the session list")
struct SessionJSONTests {
    @Test("a new session has what cannot be absent, empty lists included, and nothing else")
    func emptySession() {
        let json = String(decoding: JSONWriter.encode(SessionInfo()), as: UTF8.self)
        #expect(
            json == #"{"dialState":"None","callState":"Disconnected","queueState":"None","customerBreadcrumb":[],"channel":"Voice","#
                + #""ended":false,"holdReason":"None","log":[],"members":[],"direction":"Incoming","wasMissed":false}"#
        )
    }

    @Test("members of the base follow the session's own")
    func baseMembersLast() {
        let session = SessionInfo {
            $0.id = "1"
            $0.ringQueueId = "2"
        }
        #expect(String(decoding: JSONWriter.encode(session), as: UTF8.self).hasSuffix(#""ringQueueId":"2","id":"1"}"#))
    }

    @Test("signing out answers an empty object")
    func emptySignIn() {
        #expect(JSONWriter.encode(AuthenticateResponse()) == Array("{}".utf8))
    }
}

/// The sample bodies of the published pages: what is read from one is written the same, byte for byte.
@Suite("Sample bodies of the published pages", .enabled(if: Seed.areAvailable, "the pages are not at ../shared/seeds"))
struct PublishedSampleTests {
    @Test("the list of sessions", arguments: ["003"])
    func sessions(page: String) throws {
        try expectSame(ListResponse<SessionInfo>.self, page: page, start: #"{"items":[{"dialState""#)
    }

    @Test("the list of AI sessions", arguments: ["000"])
    func aiSessions(page: String) throws {
        try expectSame(ListResponse<AISessionInfo>.self, page: page, start: #"{"items":[{"accountId""#)
    }

    @Test("the request for a new AI session and its answer", arguments: ["001", "004"])
    func newAISession(page: String) throws {
        try expectSame(NewAISession.self, page: page, start: #"{"accountId":"String","purpose""#)
        try expectSame(AISessionInfo.self, page: page, start: #"{"accountId":"String","accountName""#)
    }

    private func expectSame<T: DataType>(_ type: T.Type, page: String, start: String) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Seed.folder.path)
        let file = try #require(files.first { $0.hasPrefix(page) })
        let text = try String(contentsOf: Seed.folder.appending(path: file), encoding: .utf8)
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix(start) })
        let end = try #require(line.lastIndex(of: "}"))
        let sample = Array(line[...end].utf8)
        let written = JSONWriter.encode(try T(wire: JSONReader.parse(sample)))
        #expect(String(decoding: written, as: UTF8.self) == String(decoding: sample, as: UTF8.self))
    }
}
