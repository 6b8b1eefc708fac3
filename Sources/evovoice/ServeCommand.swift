import ArgumentParser
import Foundation
import Logging
import NIOCore
import ServiceHTTP
import ServiceLifecycle
import Services
import UnixSignals

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the API and the metadata pages.",
        discussion: """
            The first start makes the data folder and an administrator: EVOVOICE_ADMIN_EMAIL and EVOVOICE_ADMIN_PASSWORD, or \
            admin@localhost with a random password that is printed once. Settings come from flags, then EVOVOICE_… variables, then the \
            settings file; docs/settings.md lists them. SIGTERM and SIGINT let requests in flight finish, then end the server with \
            status 0.

            EXAMPLES:
              evovoice serve
              evovoice serve --database postgres://evovoice@db1,db2/evovoice?target_session_attrs=read-write
              evovoice serve --host 0.0.0.0 --port 80 --data /var/lib/evovoice
              evovoice serve --settings evovoice.json --set limits.body=20000000 --log-format json
            """
    )

    @Option(help: ArgumentHelp("The address to listen on (default: 127.0.0.1).", valueName: "address"))
    var host: String?

    @Option(help: ArgumentHelp("The port to listen on; 0 lets the system choose (default: 8080).", valueName: "port"))
    var port: String?

    @Option(help: ArgumentHelp("Under which address clients reach the server, behind a proxy.", valueName: "url"))
    var publicURL: String?

    @Option(help: ArgumentHelp("The least important lines to log (default: info).", valueName: "level"))
    var logLevel: String?

    @Option(help: ArgumentHelp("How to log: text or json (default: text).", valueName: "format"))
    var logFormat: String?

    @OptionGroup var options: DataOptions

    func run() async throws {
        let settings = try options.load(flags: [
            ("host", "--host", host), ("port", "--port", port), ("publicUrl", "--public-url", publicURL),
            ("log.level", "--log-level", logLevel), ("log.format", "--log-format", logFormat),
        ])
        let logger = Logger.make(settings.log)
        defer { LogOutput.standardError.flush() }
        let host = settings.http.host
        let prepared = try await EvoVoiceServer.prepare(settings, logger: logger) { port in
            Terminal.print("Evo Voice \(EvoVoiceServer.version) serves http://\(host):\(port) (metadata pages at /metadata)")
        }
        if let password = prepared.firstPassword {
            Terminal.print("The first administrator is \(settings.admin.email), password \(password) (shown only now)")
        }
        let group = ServiceGroup(
            configuration: .init(
                services: prepared.services,
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger
            )
        )
        do {
            try await group.run()
        } catch let error as IOError {
            throw Failure(Self.explanation(of: error, host: host, port: settings.http.port))
        }
    }

    private static func explanation(of error: IOError, host: String, port: Int) -> String {
        switch error.errnoCode {
        case EADDRINUSE: "Port \(port) of \(host) is in use by another program. Choose another one with --port; 0 lets the system choose."
        case EADDRNOTAVAIL: "This machine has no address '\(host)'. Choose another one with --host; 0.0.0.0 listens on all."
        case EACCES: "Port \(port) may not be used without special rights. Choose one from 1024 on with --port."
        default: "The server cannot listen on \(host):\(port): \(error.description)"
        }
    }
}
