import Foundation
import Testing

@Suite("evovoice serve")
struct ServeTests {
    @Test("SIGTERM ends it with status 0")
    func stops() async throws {
        try await RunningServer.with { server in
            let health = try await server.get("/health")
            #expect(health.status == 200)
            #expect(await server.stop() == 0)
        }
    }

    @Test("the settings file and --set reach the server")
    func settings() async throws {
        try await DataFolder.with { folder in
            let file = try folder.file("settings.json", #"{"limits": {"url": 300}, "log": {"format": "json"}}"#)
            try await RunningServer.with(arguments: ["--settings", file, "--set", "limits.headers=2000"]) { server in
                let short = try await server.get("/health")
                #expect(short.status == 200)
                let long = try await server.get("/sessions?log=\(String(repeating: "x", count: 400))")
                #expect(long.status == 414)
            }
        }
    }

    @Test(
        "a setting that makes no sense stops it with a reason",
        arguments: [
            (["--port", "http"], "--port: expected a whole number from 0 to 65535"),
            (["--log-format", "xml"], "--log-format: 'xml' is out of place: expected one of text, json"),
            (["--set", "limits.bdy=1"], "there is no setting 'limits.bdy'; did you mean 'limits.body'?"),
            (["--settings", "/no/such/file"], "The settings file '/no/such/file' cannot be read"),
        ]
    )
    func mistakes(arguments: [String], reason: String) async throws {
        try await DataFolder.with { folder in
            try await folder.fail(["serve"] + arguments, because: reason)
        }
    }

    @Test("a port that is in use is named")
    func portInUse() async throws {
        try await RunningServer.with { server in
            let port = try #require(URL(string: server.address)?.port)
            try await DataFolder.with { folder in
                try await folder.fail(["serve", "--port", "\(port)"], because: "Port \(port) of 127.0.0.1 is in use")
            }
        }
    }

    @Test("a variable that looks like a setting and is none is warned of")
    func unknownVariable() async throws {
        try await DataFolder.with { folder in
            let command = try await Command.run(
                Binary.url,
                ["migrate", "--data", folder.data],
                environment: ["EVOVOICE_LIMIT_BODY": "1"]
            )
            #expect(command.status == 0)
            #expect(command.errors.contains("warning: EVOVOICE_LIMIT_BODY is no setting"))
        }
    }
}
