import Contract
import Domain
import ServiceKit
import Testing

@Suite("Mapping files")
struct RecordMappingTests {
    /// The sessions and rejects that a table becomes.
    private func read(_ table: String, _ yaml: String, _ format: DelimitedFormat = .csv) throws -> (
        sessions: [SessionInfo], rejected: [RejectedRecord]
    ) {
        var reader = SessionRecordReader(.table(format, try RecordMapping(yaml: yaml)), accountId: "a")
        reader.append(Array(table.utf8))
        reader.finish()
        var result: (sessions: [SessionInfo], rejected: [RejectedRecord]) = ([], [])
        while let outcome = try reader.next() {
            switch outcome {
            case .session(let accepted): result.sessions.append(accepted.session)
            case .rejected(let record): result.rejected.append(record)
            }
        }
        return result
    }

    @Test("columns become members, the date, the end and log lines")
    func session() throws {
        let yaml = """
            date: { value: "{When}", format: M/d/yyyy H:mm, zone: "+01:00" }
            duration: { value: "{Length}", unit: clock }
            members:
              channel: Voice
              fromAddress: "+1555{From:07}"
              direction: { value: "{Way}", values: { in: Incoming, out: Outgoing } }
              wasMissed: { value: "{Way}", values: { in: "true" }, otherwise: "false" }
              fromName: { value: "{Name}", otherwise: Unknown }
              outcome: "{Name}"
            log:
              - "Rang {Name}"
              - { message: "Over", at: end }
              - { message: "Ten seconds in", at: 10s }
            """
        let result = try read("When,Length,From,Way,Name\n1/2/2024 0:30,1:02:03,349,out,\n", yaml)
        #expect(result.rejected.isEmpty)
        let session = try #require(result.sessions.first)
        #expect(session.dateCreated == "2024-01-01T23:30:00.000Z")
        #expect(session.dateCompleted == "2024-01-02T00:32:03.000Z")
        #expect(session.ended)
        #expect(session.accountId == "a")
        #expect(session.fromAddress == "+15550000349")
        #expect(session.direction == .outgoing)
        #expect(!session.wasMissed)
        #expect(session.fromName == "Unknown")
        #expect(session.outcome == nil)
        #expect(session.log.map(\.message) == ["Rang ", "Over", "Ten seconds in"])
        #expect(session.log.map(\.date) == ["2024-01-01T23:30:00.000Z", "2024-01-02T00:32:03.000Z", "2024-01-01T23:30:10.000Z"])
    }

    @Test("a row that does not fit is rejected with its line, its reason and its text, and the others are read")
    func rejects() throws {
        let yaml = """
            date: { value: "{d}", format: yyyy-MM-dd }
            duration: "{n}"
            members: { channel: "{c}", direction: { value: "{w}", values: { i: Incoming } } }
            """
        let table = """
            d,n,c,w
            2024-01-01,1,Voice,i
            2024-02-30,1,Voice,i
            2024-01-01,x,Voice,i
            2024-01-01,-5,Voice,i
            2024-01-01,1,Pigeon,i
            2024-01-01,1,Voice,o
            2024-01-01,1,Voice
            2024-01-01,1,"Voice,i
            ,1,Voice,i
            2024-01-02,,chat,i
            """
        let result = try read(table, yaml)
        #expect(result.sessions.map(\.dateCreated) == ["2024-01-01T00:00:00.000Z", "2024-01-02T00:00:00.000Z"])
        #expect(result.sessions.last?.dateCompleted == nil)
        #expect(result.sessions.last?.channel == .chat)
        #expect(result.rejected.map(\.line) == [3, 4, 5, 6, 7, 8, 9, 10])
        #expect(
            result.rejected.map(\.reason) == [
                "the date '2024-02-30' is not of the form yyyy-MM-dd, or does not exist",
                "the duration 'x' is not in seconds",
                "the duration '-5' is negative; 'negative: zero' in the mapping takes it as zero",
                "'channel': 'Pigeon' is not one of Voice, Chat, Fax",
                "'direction': 'o' is none of the values of the mapping (i)",
                "the row has 3 fields, the header names 4",
                "a quote is not closed before the end of the file",
                "the date is empty",
            ]
        )
        #expect(result.rejected.last?.text == ",1,Voice,i")
    }

    @Test(
        "a mistake in the mapping is refused with its line and key",
        arguments: [
            ("date: {value: \"{d}\"}\nmember: {}", "line 2, 'member': unknown key; did you mean 'members'?"),
            (
                "date: \"{d}\"\nmembers:\n  chanel: Voice",
                "line 3, 'members.chanel': a session has no member 'chanel'; did you mean 'channel'?"
            ),
            ("date: \"{d}\"\nmembers:\n  channel: Pigeon", "line 3, 'members.channel': 'Pigeon' is not one of Voice, Chat, Fax"),
            ("date: \"{d}\"\nmembers:\n  ended: maybe", "line 3, 'members.ended': 'maybe' is not true or false"),
            (
                "date: \"{d}\"\nmembers:\n  direction: {value: \"{w}\", values: {i: In}}",
                "line 3, 'members.direction.values.i': 'In' is not one of"
            ),
            ("date: \"{d}\"\nmembers:\n  accountId: x", "line 3, 'members.accountId': cannot be set here: it is given with --account"),
            ("date: \"{d}\"\nmembers:\n  members: x", "line 3, 'members.members': cannot be set from a column: it is a list"),
            ("date: \"{d}\"\nmembers:\n  fromName: \"{d\"", "line 3, 'members.fromName': '{' is not closed"),
            ("date: {value: \"{d}\", format: H:mm}", "line 1, 'date.format': 'H:mm' is not a date format"),
            ("date: {value: \"{d}\", zone: Europe/Rome}", "line 1, 'date.zone': 'Europe/Rome' is not UTC or a distance to it"),
            ("date: {start: 2012-01-01}", "line 1, 'date': 'start' needs a 'step'"),
            ("date: {start: 2012-01-01, step: fast}", "line 1, 'date.step': 'fast' is not a length of time"),
            ("date: \"{d}\"\nduration: {value: \"{n}\", unit: years}", "line 2, 'duration.unit': 'years' is not one of"),
            ("date: \"{d}\"\nduration: \"{n}\"\ncompleted: \"{e}\"", "line 3, 'completed': give 'duration' or 'completed'"),
            ("date: \"{d}\"\nlog: x", "line 2, 'log': expected a list"),
            ("members: {}", "line 1, 'date': the mapping must say where the date of a row is"),
            ("date: \"{d}\"\ndate: \"{e}\"", "this is not YAML: a key stands twice: date"),
            ("date: [", "this is not YAML: "),
            ("", "the mapping is empty"),
            ("- x", "line 1: expected keys and values"),
        ]
    )
    func mistakes(yaml: String, expected: String) throws {
        let error = #expect(throws: MappingError.self) { try RecordMapping(yaml: yaml) }
        #expect(try #require(error).description.contains(expected), "\(String(describing: error))")
    }

    @Test("a column that the file does not have is named, with those it has")
    func missingColumn() throws {
        let yaml = "date: \"{When}\"\nmembers:\n  fromName: \"{Nmae}\""
        let error = #expect(throws: MappingError.self) { try read("When,Name,\n", yaml) }
        #expect(
            error?.description
                == "line 3, 'members.fromName': the file has no column 'Nmae'; did you mean 'Name'?; it has When, Name, (without a name)"
        )
    }

    @Test("a file without a header takes the names that the mapping gives")
    func withoutHeader() throws {
        let yaml = "columns: [d, name]\ndate: \"{d}\"\nmembers: { fromName: \"{name}\" }"
        let result = try read("2024-01-01\tA \"quoted\" name\n", yaml, .tsv)
        #expect(result.sessions.map(\.fromName) == ["A \"quoted\" name"])
    }

    @Test("rows without dates are counted from a start")
    func counted() throws {
        let yaml = "date: { start: 2012-01-01T00:00:00Z, step: 500ms }"
        let result = try read("x\na\nb\nc\n", yaml)
        #expect(result.sessions.map(\.dateCreated) == ["2012-01-01T00:00:00.000Z", "2012-01-01T00:00:00.500Z", "2012-01-01T00:00:01.000Z"])
    }
}
