import FoundationEssentials
public import Logging
import ServiceKit

/// Writes each log line as a JSON object: `time`, `level`, `label`, `message`, then the metadata.
///
/// ```swift
/// let output = LogOutput(descriptor: STDERR_FILENO)
/// LoggingSystem.bootstrap { JSONLogHandler(label: $0) { output.add($0) } }
/// ```
public struct JSONLogHandler: LogHandler {
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
        var out = JSONWriter(capacity: 1024)
        out.beginObject()
        out.key("time")
        out.value(DateTime.now.iso8601)
        out.key("level")
        out.value(event.level.rawValue)
        out.key("label")
        out.value(label)
        out.key("message")
        out.value(event.message.description)
        for (key, value) in event.fields(besides: metadata, metadataProvider) {
            out.key(key)
            Self.write(value, to: &out)
        }
        if let error = event.error {
            out.key("cause")
            out.value(String(reflecting: error))
        }
        out.endObject()
        var line = out.bytes
        line.append(UInt8(ascii: "\n"))
        write(line)
    }

    private static func write(_ value: Logger.Metadata.Value, to out: inout JSONWriter) {
        switch value {
        case .string(let text): out.value(text)
        case .stringConvertible(let value as Int): out.value(Int64(value))
        case .stringConvertible(let value as Double): out.value(value)
        case .stringConvertible(let value): out.value(value.description)
        case .array(let items):
            out.beginArray()
            for item in items { write(item, to: &out) }
            out.endArray()
        case .dictionary(let entries):
            out.beginObject()
            for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
                out.key(key)
                write(value, to: &out)
            }
            out.endObject()
        }
    }
}

extension LogEvent {
    /// The metadata of a line, by name.
    func fields(besides metadata: Logger.Metadata, _ provider: Logger.MetadataProvider?) -> [(key: String, value: Logger.Metadata.Value)] {
        var all = self.metadata ?? [:]
        if let provided = provider?.get() { all.merge(provided) { own, _ in own } }
        if !metadata.isEmpty { all.merge(metadata) { own, _ in own } }
        return all.sorted { $0.key < $1.key }
    }
}
