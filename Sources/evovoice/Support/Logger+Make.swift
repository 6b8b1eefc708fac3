import Foundation
import Logging
import ServiceHTTP
import Services

extension Logger {
    /// Logs to standard error, as the settings say.
    static func make(_ settings: Settings.LogSettings) -> Logger {
        LoggingSystem.bootstrap { label in
            var handler: any LogHandler
            switch settings.format {
            case .text: handler = StreamLogHandler.standardError(label: label)
            case .json: handler = JSONLogHandler(label: label) { FileHandle.standardError.write(Data($0)) }
            }
            handler.logLevel = settings.level
            return handler
        }
        return Logger(label: "evovoice")
    }
}
