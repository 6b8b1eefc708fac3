public import Logging
import ServiceKit

/// Writes each log line as text: time, level, label, message, then the metadata as `name=value`.
public struct TextLogHandler: LogHandler {
    public var logLevel: Logger.Level = .info
    public var metadata: Logger.Metadata = [:]
    public var metadataProvider: Logger.MetadataProvider?
    private let label: String
    private let write: @Sendable ([UInt8]) -> Void

    /// - Parameter write: gets whole lines with their line ends, on any thread, and must keep each in one piece.
    public init(label: String, write: @escaping @Sendable ([UInt8]) -> Void) {
        self.label = label
        self.write = write
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var line: [UInt8] = []
        line.reserveCapacity(512)
        line.append(contentsOf: DateTime.now.iso8601.utf8)
        for part in [event.level.rawValue, "\(label):", event.message.description] {
            line.append(UInt8(ascii: " "))
            line.append(contentsOf: Redaction.line(part).utf8)
        }
        for (key, value) in event.fields(besides: metadata, metadataProvider) {
            line.append(UInt8(ascii: " "))
            line.append(contentsOf: key.utf8)
            line.append(UInt8(ascii: "="))
            line.append(contentsOf: Redaction.line(value.description).utf8)
        }
        if let error = event.error { line.append(contentsOf: " cause=\(Redaction.line(String(reflecting: error)))".utf8) }
        line.append(UInt8(ascii: "\n"))
        write(line)
    }
}
