public import Logging

/// Writes each log line in one piece, as text or as JSON.
///
/// ```swift
/// let output = LogOutput(descriptor: STDERR_FILENO)
/// LoggingSystem.bootstrap { LineLogHandler(label: $0, format: .json) { output.add($0) } }
/// ```
public struct LineLogHandler: LogHandler {
    /// How a line is written.
    public enum Format: String, Sendable, CaseIterable {
        /// Time, level, label, message, then the metadata as `name=value`.
        case text
        /// A JSON object: `time`, `level`, `label`, `message`, then the metadata.
        case json
    }

    public var logLevel: Logger.Level = .info
    public var metadata: Logger.Metadata = [:]
    public var metadataProvider: Logger.MetadataProvider?
    private let label: String
    private let format: Format
    private let write: @Sendable ([UInt8]) -> Void

    /// - Parameter write: gets whole lines with their line ends, on any thread, and must keep each in one piece.
    public init(label: String, format: Format, write: @escaping @Sendable ([UInt8]) -> Void) {
        (self.label, self.format, self.write) = (label, format, write)
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var all = event.metadata ?? [:]
        if let provided = metadataProvider?.get() { all.merge(provided) { own, _ in own } }
        if !metadata.isEmpty { all.merge(metadata) { own, _ in own } }
        let line = LogLine(event: event, label: label, fields: all.sorted { $0.key < $1.key })
        write((format == .json ? line.json : line.text) + [UInt8(ascii: "\n")])
    }
}
