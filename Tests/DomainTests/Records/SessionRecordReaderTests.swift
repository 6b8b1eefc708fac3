import Contract
import Domain
import ServiceKit
import Testing

@Suite("Reading sessions from a file")
struct SessionRecordReaderTests {
    private func read(_ text: String, account: String = "a", _ format: SessionRecordReader.Format = .jsonl) throws -> (
        sessions: [SessionInfo], rejected: [RejectedRecord], unknown: [String: Int]
    ) {
        var reader = SessionRecordReader(format, accountId: account)
        reader.append(Array(text.utf8))
        reader.finish()
        var sessions: [SessionInfo] = []
        var rejected: [RejectedRecord] = []
        while let outcome = try reader.next() {
            switch outcome {
            case .session(let accepted): sessions.append(accepted.session)
            case .rejected(let record): rejected.append(record)
            }
        }
        return (sessions, rejected, reader.unknownMembers)
    }

    @Test("a line of JSON is a session; its account is the one that is imported into, its dates are made plain")
    func json() throws {
        let line =
            #"{"fromAddress":"+1555","accountId":"other","dateCreated":"2024-03-05T07:00:00+01:00","log":[{"message":"Hi","date":"2024-03-05"}],"colour":"red"}"#
        let result = try read(line + "\n")
        #expect(result.rejected.isEmpty)
        let session = try #require(result.sessions.first)
        #expect(session.accountId == "a")
        #expect(session.fromAddress == "+1555")
        #expect(session.dateCreated == "2024-03-05T06:00:00.000Z")
        #expect(session.log.first?.date == "2024-03-05T00:00:00.000Z")
        #expect(!session.ended)
        #expect(result.unknown == ["colour": 1])
    }

    @Test("a line that is no session is rejected with its reason")
    func rejects() throws {
        let result = try read(
            """
            {"dateCreated":"2024-03-05"
            []
            {"dateCreated":"yesterday"}
            {"fromName":"x"}
            {"dateCreated":"2024-03-05","channel":"Pigeon"}
            {"dateCreated":"2024-03-05","log":[{"date":"x"}]}
            """
        )
        #expect(result.sessions.isEmpty)
        #expect(result.rejected.map(\.line) == [1, 2, 3, 4, 5, 6])
        let reasons = result.rejected.map(\.reason)
        #expect(reasons[0].hasPrefix("this is not JSON: "))
        #expect(reasons[1] == "expected an object")
        #expect(reasons[2] == "'dateCreated' is 'yesterday', which is not a date such as 2024-03-05T06:07:08Z")
        #expect(reasons[3] == "'dateCreated' is missing")
        #expect(reasons[4] == "'Pigeon' is an Invalid value for 'channel': expected one of Voice, Chat, Fax")
        #expect(reasons[5].hasPrefix("'log.0.date' is 'x'"))
    }

    @Test("an id that the file gives is kept if it is one, and otherwise stands behind the id that is made")
    func givenIds() throws {
        let id = "65e6b70c00000000000000ab"
        let result = try read(
            """
            {"id":"\(id)","dateCreated":"2024-03-05"}
            {"id":"CALL-7","dateCreated":"2024-03-05","fromName":"one"}
            {"id":"CALL-7","dateCreated":"2024-03-05","fromName":"two"}
            """
        )
        #expect(result.sessions.first?.id == id)
        #expect(result.sessions[1].id == result.sessions[2].id)
    }

    @Test("ids are 24 hex digits, begin with the time of the date, and are the same each time, whatever the file is")
    func ids() throws {
        let one = #"{"dateCreated":"2024-03-05T06:07:08Z","fromName":"one"}"#
        let two = #"{"dateCreated":"2024-03-05T06:07:09Z","fromName":"two"}"#
        let first = try read(one + "\n" + two).sessions.compactMap(\.id)
        let second = try read(two + "\r\n\r\n" + one + "\r\n").sessions.compactMap(\.id)
        #expect(first == second.reversed())
        #expect(first.allSatisfy { IDGenerator.isID($0) && $0.hasPrefix("018e0d39") })
        #expect(first == first.sorted())
        #expect(try read(one, account: "b").sessions.first?.id != first[0])
    }

    @Test("records that are alike are told apart by counting them")
    func alike() throws {
        let line = #"{"dateCreated":"2024-03-05T06:07:08Z"}"#
        let ids = try read([line, line, line].joined(separator: "\n")).sessions.compactMap(\.id)
        #expect(Set(ids).count == 3)
        #expect(try read([line, line, line].joined(separator: "\n")).sessions.compactMap(\.id) == ids)
        #expect(try read(line).sessions.compactMap(\.id) == [ids[0]])
    }

    @Test("like records are still told apart after others, and memory of them is bounded")
    func window() {
        var keys = RecordKeys(accountId: "a", window: 10)
        let date = DateTime(milliseconds: 0)
        let first = keys.id(content: [1], date: date)
        for number in 2..<8 { _ = keys.id(content: [UInt8(number)], date: date) }
        #expect(keys.id(content: [1], date: date) != first)
        for number in 10..<50 { _ = keys.id(content: [UInt8(number)], date: date) }
        #expect(keys.id(content: [1], date: date) == first)
    }

    @Test("a date before 1970 or far ahead still gives an id")
    func extremeDates() throws {
        let result = try read("{\"dateCreated\":\"1900-01-01T00:00:00.001Z\"}\n{\"dateCreated\":\"9999-12-31T23:59:59.999Z\"}")
        #expect(result.sessions.compactMap(\.id).map { $0.prefix(12) } == ["000000000000", "e677d21fdbff"])
    }

    @Test("a rejected record is written as a line of JSON")
    func rejectLine() {
        let record = RejectedRecord(line: 7, reason: "no \"date\"", text: "a,b")
        #expect(String(decoding: record.json, as: UTF8.self) == #"{"line":7,"reason":"no \"date\"","record":"a,b"}"#)
    }

    @Test("every line of noise is a session or a reject, and none a crash")
    func noise() throws {
        var random = SeededGenerator(seed: 3)
        let mapping = try RecordMapping(yaml: "date: \"{#1}\"\nmembers: { fromName: \"{#2:07}\" }")
        for format in [SessionRecordReader.Format.jsonl, .table(.csv, mapping), .table(.tsv, mapping)] {
            for _ in 0..<200 {
                let header = "a,b\n".replacing(",", with: { if case .table(.tsv, _) = format { "\t" } else { "," } }())
                let noise = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
                var reader = SessionRecordReader(format, accountId: "a")
                reader.append(Array(header.utf8) + noise)
                reader.finish()
                var count = 0
                while try reader.next() != nil { count += 1 }
                #expect(count > 0)
            }
        }
    }
}
