import Logging
import ServiceKit

/// What a log line says, without its line end.
struct LogLine {
    let event: LogEvent
    let label: String
    /// The metadata, by name.
    let fields: [(key: String, value: Logger.Metadata.Value)]

    var text: [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(512)
        line.append(contentsOf: DateTime.now.iso8601.utf8)
        for part in [event.level.rawValue, "\(label):", event.message.description] {
            line.append(UInt8(ascii: " "))
            line.append(contentsOf: Redaction.line(part).utf8)
        }
        for (key, value) in fields {
            line.append(UInt8(ascii: " "))
            line.append(contentsOf: key.utf8)
            line.append(UInt8(ascii: "="))
            line.append(contentsOf: Redaction.line(value.description).utf8)
        }
        if let error = event.error { line.append(contentsOf: " cause=\(Redaction.line(String(reflecting: error)))".utf8) }
        return line
    }

    var json: [UInt8] {
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
        for (key, value) in fields {
            out.key(key)
            Self.write(value, to: &out)
        }
        if let error = event.error {
            out.key("cause")
            out.value(String(reflecting: error))
        }
        out.endObject()
        return out.bytes
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
