import Foundation
import Testing

@Suite("evovoice generate")
struct GenerateTests {
    @Test("the same seed gives the same sessions; what is there already is skipped")
    func deterministic() async throws {
        try await DataFolder.with { one in
            try await DataFolder.with { two in
                let arguments = ["generate", "--sessions", "700", "--seed", "5", "--accounts", "3"]
                #expect(try await one.succeed(arguments) == "700 sessions stored in 3 accounts\n")
                #expect(try await one.succeed(arguments) == "0 sessions stored in 3 accounts; 700 were there already\n")
                try await two.succeed(arguments)
                let (a, b) = (try await one.exported("Northgate Dental"), try await two.exported("Northgate Dental"))
                let accountId = /"accountId":"[0-9a-f]{24}"/
                #expect(a.count > 200)
                #expect(a.map { $0.replacing(accountId, with: "") } == b.map { $0.replacing(accountId, with: "") })
            }
        }
    }

    @Test("--first goes on where an earlier run has ended, with the sessions that come there")
    func first() async throws {
        try await DataFolder.with { data in
            let whole = ["generate", "--sessions", "12", "--accounts", "2"]
            #expect(try await data.succeed(whole + ["--first", "7"]) == "5 sessions stored in 2 accounts\n")
            #expect(try await data.succeed(whole) == "7 sessions stored in 2 accounts; 5 were there already\n")
            try await data.fail(whole + ["--first", "12"], status: 64, because: "--first 12: expected 0 to 11")
        }
    }

    @Test("--log-lines says how long each session's log is, and more than ten are refused")
    func logLines() async throws {
        try await DataFolder.with { data in
            let command = ["generate", "--sessions", "5", "--accounts", "1", "--log-lines"]
            try await data.succeed(command + ["2"])
            let exported = try await data.exported("Northgate Dental")
            #expect(exported.count == 5)
            #expect(exported.allSatisfy { $0.split(separator: "\"message\":").count == 3 })
            try await data.fail(command + ["11"], status: 64, because: "--log-lines 11: expected 0 to 10")
        }
    }

    @Test("works beside a running server, which shows the sessions at once")
    func beside() async throws {
        try await RunningServer.with { server in
            // The second answer comes from memory.
            for _ in 1...2 { #expect(try await server.count("countPerPage=1") == 0) }
            let command = try await server.run(["generate", "--sessions", "600", "--accounts", "2"])
            #expect(command.status == 0, "\(command.errors)")
            #expect(try await server.count("countPerPage=1") == 600)
            #expect(try await server.count("log=pressed%201%20for&countPerPage=1") > 50)
        }
    }
}
