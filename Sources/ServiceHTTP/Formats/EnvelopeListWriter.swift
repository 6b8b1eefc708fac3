import NIOCore
import ServiceKit

/// JSV and XML: the answer's class is written around the items.
///
/// The class is written for every chunk, and the part between the items' marks is taken; so order, names and
/// namespaces are those of the writers of these formats.
struct EnvelopeListWriter: ListWriter {
    private let format: Format
    private let response: any DataType.Type
    private let item: any DataType.Type
    private let expected: ListTotals
    private var isFirst = true

    /// - Parameters:
    ///   - format: JSV or XML.
    ///   - response: the class of the answer, with a list `items`.
    ///   - expected: the totals, as far as they are known before the items; XML has some of them before.
    init(_ format: Format, response: any DataType.Type, item: any DataType.Type, expected: ListTotals) {
        self.format = format
        self.expected = expected
        self.response = response
        self.item = item
    }

    func begin(into out: inout ByteBuffer) {}

    mutating func items(_ documents: [UInt8], into out: inout ByteBuffer) throws {
        let items = try JSONDocuments(documents).map { try item.read($0) }
        guard !items.isEmpty else { return }
        let whole = encode(items, expected)
        guard let range = itemsRange(in: whole) else { return }
        if isFirst { out.writeBytes(whole[..<range.lowerBound]) } else if format == .jsv { out.writeString(",") }
        isFirst = false
        out.writeBytes(whole[range])
    }

    func end(_ totals: ListTotals, into out: inout ByteBuffer) {
        if isFirst { return _ = out.writeBytes(encode([], totals)) }
        // The end of an answer with these totals and any items at all.
        let whole = encode([item.init().wireValue], totals)
        guard let range = itemsRange(in: whole) else { return }
        out.writeBytes(whole[range.upperBound...])
    }

    private func encode(_ items: [WireValue], _ totals: ListTotals) -> [UInt8] {
        let tree = WireValue.list(items, in: response, totals)
        return format.encode(tree, as: response.typeRef)
    }

    /// Where the items stand. In XML nothing but the element of the items has its name; in JSV the totals, which hold no
    /// brackets, follow the last bracket.
    private func itemsRange(in whole: [UInt8]) -> Range<Int>? {
        if format == .jsv {
            guard let start = whole.firstIndex(of: UInt8(ascii: "[")), let end = whole.lastIndex(of: UInt8(ascii: "]")) else { return nil }
            return (start + 1)..<end
        }
        guard let tag = whole.firstRange(of: Array("<Items".utf8)),
            let start = whole[tag.upperBound...].firstIndex(of: UInt8(ascii: ">")),
            let close = whole.lastRange(of: Array("</Items>".utf8))
        else { return nil }
        return (start + 1)..<close
    }
}

extension [UInt8] {
    fileprivate func lastRange(of pattern: [UInt8]) -> Int? {
        var start = count - pattern.count
        while start >= 0 {
            if self[start...].starts(with: pattern) { return start }
            start -= 1
        }
        return nil
    }
}

extension WireValue {
    /// The answer of a list as a tree of its class.
    static func list(_ items: [WireValue], in response: any DataType.Type, _ totals: ListTotals) -> WireValue {
        let empty = response.init()
        let members = response.schema.allMembers.enumerated().map { index, member -> WireValue in
            switch member.wireName {
            case "items": return .list(items)
            case "totalCount": return .integer(Int64(totals.count))
            case "totalPages": return .integer(Int64(totals.pages))
            case "hasMorePages": return .bool(totals.hasMorePages)
            default: return empty.memberValue(index)
            }
        }
        return .object(ObjectValue(type: response, members: members))
    }
}
