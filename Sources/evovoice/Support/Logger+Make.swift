import Foundation
import Logging
import ServiceHTTP
import Services

extension LogOutput {
    static let standardError = LogOutput(descriptor: STDERR_FILENO)
}

extension Logger {
    /// Logs to standard error, as the settings say.
    static func make(_ settings: Settings.LogSettings) -> Logger {
        LoggingSystem.bootstrap { label in
            var handler = LineLogHandler(label: label, format: settings.format) { LogOutput.standardError.add($0) }
            handler.logLevel = settings.level
            return handler
        }
        return Logger(label: "evovoice")
    }
}
