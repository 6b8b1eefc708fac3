import ServiceKit

extension ServiceRegistry {
    /// What `/api` answers (`wire.md` §1.4): the operations by tag, as JSON.
    var index: [UInt8] {
        var tags: [String] = []
        var byTag: [String: [any Operation.Type]] = [:]
        for operation in operations {
            let tag = operation.operation.tag.isEmpty ? "other" : operation.operation.tag
            if byTag[tag] == nil { tags.append(tag) }
            byTag[tag, default: []].append(operation)
        }
        var out = JSONWriter()
        out.beginObject()
        for tag in tags.sorted() {
            out.key(tag)
            out.beginArray()
            for operation in byTag[tag] ?? [] { Self.write(operation, to: &out) }
            out.endArray()
        }
        out.endObject()
        return out.bytes
    }

    private static func write(_ operation: any Operation.Type, to out: inout JSONWriter) {
        let schema = operation.schema
        out.beginObject()
        out.key("name")
        out.value(schema.name)
        if let response = operation.operation.response?.objectSchema {
            out.key("returns")
            out.value(response.name)
        }
        if let summary = schema.summary {
            out.key("description")
            out.value(summary)
        }
        out.key("links")
        out.beginObject()
        out.key("api")
        out.value("/api/\(schema.name)")
        out.endObject()
        out.endObject()
    }
}
