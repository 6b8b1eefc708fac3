import NIOCore
import ServiceKit

/// Writes the answer of a list from its stored documents, a chunk at a time.
protocol ListWriter {
    /// What comes before the first item.
    mutating func begin(into out: inout ByteBuffer)

    /// Some items.
    ///
    /// - Parameter documents: JSON documents with commas between them.
    /// - Throws: if a document cannot be read as the items' class.
    mutating func items(_ documents: [UInt8], into out: inout ByteBuffer) throws

    /// What comes after the last item.
    mutating func end(_ totals: ListTotals, into out: inout ByteBuffer)

    /// The same, for a client that asked for cursors.
    mutating func end(_ totals: ListTotals, _ cursor: StoredList.NextCursor?, into out: inout ByteBuffer)
}

extension ListWriter {
    mutating func end(_ totals: ListTotals, _ cursor: StoredList.NextCursor?, into out: inout ByteBuffer) {
        end(totals, into: &out)
    }
}

/// JSON: the documents as they are.
struct JSONListWriter: ListWriter {
    private var isFirst = true
    let callback: String?

    init(callback: String?) {
        self.callback = callback
    }

    func begin(into out: inout ByteBuffer) {
        if let callback {
            // What the name becomes is JSONP's business; the parenthesis that closes the empty call comes at the end.
            out.writeBytes(JSONP.wrap([], callback: callback).dropLast())
        }
        out.writeString(#"{"items":["#)
    }

    mutating func items(_ documents: [UInt8], into out: inout ByteBuffer) {
        guard !documents.isEmpty else { return }
        if !isFirst { out.writeString(",") }
        isFirst = false
        out.writeBytes(documents)
    }

    func end(_ totals: ListTotals, into out: inout ByteBuffer) {
        end(totals, nil, into: &out)
    }

    func end(_ totals: ListTotals, _ cursor: StoredList.NextCursor?, into out: inout ByteBuffer) {
        out.writeString("],\"totalCount\":")
        out.writeString(String(totals.count))
        out.writeString(",\"totalPages\":")
        out.writeString(String(totals.pages))
        out.writeString(totals.hasMorePages ? ",\"hasMorePages\":true" : ",\"hasMorePages\":false")
        switch cursor {
        case nil: break
        case .after(let text): out.writeString(",\"nextCursor\":\"\(text)\"")
        case .end: out.writeString(",\"nextCursor\":null")
        }
        out.writeString("}")
        if callback != nil { out.writeString(")") }
    }
}

/// JSON lines: a document per line.
struct JSONLinesListWriter: ListWriter {
    func begin(into out: inout ByteBuffer) {}

    func items(_ documents: [UInt8], into out: inout ByteBuffer) {
        for document in JSONDocuments(documents) {
            out.writeBytes(document)
            out.writeString("\n")
        }
    }

    func end(_ totals: ListTotals, into out: inout ByteBuffer) {}
}

/// CSV: a header and a row per document.
struct CSVListWriter: ListWriter {
    let item: any DataType.Type

    func begin(into out: inout ByteBuffer) {
        out.writeBytes(CSVWriter.header(of: item.schema))
    }

    func items(_ documents: [UInt8], into out: inout ByteBuffer) throws {
        for document in JSONDocuments(documents) {
            guard case .object(let object) = try item.read(document) else { continue }
            out.writeBytes(CSVWriter.row(object))
        }
    }

    func end(_ totals: ListTotals, into out: inout ByteBuffer) {}
}

extension DataType {
    /// A stored document as a tree of its class.
    static func read(_ document: ArraySlice<UInt8>) throws -> WireValue {
        try Self(wire: JSONReader.parse(document)).wireValue
    }
}
