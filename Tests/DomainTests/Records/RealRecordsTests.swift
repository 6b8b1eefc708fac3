import Contract
import Domain
import Foundation
import ServiceKit
import Testing

/// The package's folder.
private let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
private let records = package.deletingLastPathComponent().appending(path: "shared/data")

@Suite("Real records", .enabled(if: FileManager.default.fileExists(atPath: records.path()), "../shared/data is not there"))
struct RealRecordsTests {
    private func read(_ file: String, _ mapping: String, _ format: DelimitedFormat) throws -> [SessionRecordReader.Outcome] {
        let yaml = try String(contentsOf: package.appending(path: "docs/examples/\(mapping)"), encoding: .utf8)
        var reader = SessionRecordReader(.table(format, try RecordMapping(yaml: yaml)), accountId: "a")
        reader.append(try Data(contentsOf: records.appending(path: file)))
        reader.finish()
        var outcomes: [SessionRecordReader.Outcome] = []
        while let outcome = try reader.next() { outcomes.append(outcome) }
        return outcomes
    }

    private func sessions(_ outcomes: [SessionRecordReader.Outcome]) -> [SessionInfo] {
        outcomes.compactMap { if case .session(let accepted) = $0 { accepted.session } else { nil } }
    }

    @Test("all 9,834 calls become sessions with numbers, dates and towers")
    func calls() throws {
        let calls = sessions(try read("vast2008-calls.csv", "vast2008-calls.yaml", .csv))
        #expect(calls.count == 9834)
        #expect(Set(calls.compactMap(\.id)).count == 9834)
        let first = try #require(calls.first)
        #expect(first.fromAddress == "+15550000349")
        #expect(first.toAddress == "+15550000023")
        #expect(first.dateCreated == "2006-06-01T00:08:00.000Z")
        #expect(first.dateCompleted == "2006-06-01T00:35:14.000Z")
        #expect(first.log.first?.message == "Call from +15550000349 to +15550000023 on cell tower 1")
        #expect(calls.allSatisfy { ($0.dateCompleted ?? "") >= ($0.dateCreated ?? "x") })
    }

    @Test("all 5,574 texts become chats whose log holds the text as it stands")
    func texts() throws {
        let texts = sessions(try read("sms-spam-collection.tsv", "sms-spam-collection.yaml", .tsv))
        #expect(texts.count == 5574)
        #expect(Set(texts.compactMap(\.id)).count == 5574)
        #expect(texts.allSatisfy { $0.channel == .chat && $0.log.count == 1 })
        #expect(texts.first?.log.first?.message?.hasPrefix("Go until jurong point, crazy..") == true)
        #expect(texts.first?.dateCreated == "2012-01-01T00:00:00.000Z")
        #expect(texts.last?.dateCreated == "2012-01-01T01:32:53.000Z")
        #expect(texts.contains { $0.log[0].message?.contains("\"Divorce Barbie\"") == true })
        #expect(texts.contains { $0.log[0].message?.contains("&lt;#&gt;") == true })
        #expect(texts.count { $0.outcome == "Spam" } == 747)
    }
}
