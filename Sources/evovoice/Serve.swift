import ArgumentParser
import Foundation
import Logging
import ServiceHTTP
import ServiceLifecycle
import Services
import UnixSignals

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the API and the metadata pages.",
        discussion: """
            Settings come from flags, then EVOVOICE_… variables, then the settings file; docs/settings.md lists them.

            Examples:
              evovoice serve
              evovoice serve --host 0.0.0.0 --port 80 --data /var/lib/evovoice
              evovoice serve --settings evovoice.json --set limits.body=20000000

            SIGTERM and SIGINT let requests in flight finish, then end the server.
            """
    )

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        let settings = try options.load()
        let logger = Logger.make(settings.log)
        let host = settings.http.host
        let prepared = try await EvoVoiceServer.prepare(settings, logger: logger) { port in
            say("Evo Voice \(EvoVoiceServer.version) serves http://\(host):\(port) (metadata pages at /metadata)")
        }
        if let password = prepared.firstPassword {
            say("The first administrator is \(settings.admin.email), password \(password) (shown only now)")
        }
        let group = ServiceGroup(
            configuration: .init(
                services: [prepared.server],
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger
            )
        )
        try await group.run()
    }
}

/// Writes a line to standard output at once, also into a pipe.
private func say(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
}
