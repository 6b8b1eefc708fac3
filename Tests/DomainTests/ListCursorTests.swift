import Domain
import ServiceKit
import Testing

@Suite("Cursors of lists")
struct ListCursorTests {
    private static let cursors = [
        ListCursor(key: .absent, id: "018f3a5c2b7d0001a1b2c3d4"),
        ListCursor(key: .number(-1), id: "018f3a5c2b7d0001a1b2c3d4"),
        ListCursor(key: .number(1_700_000_000_000), id: ""),
        ListCursor(key: .text([]), id: "x"),
        ListCursor(key: .text(Array("straße 😀 \u{1F}".utf8)), id: "x"),
    ]

    @Test("a cursor is read as it was written, and fits into a URL as it stands", arguments: cursors)
    func roundTrip(cursor: ListCursor) throws {
        let list = Array("list".utf8)
        let text = cursor.text(for: list)
        #expect(try ListCursor(text, for: list) == cursor)
        #expect(text.utf8.allSatisfy { "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8.contains($0) })
    }

    @Test("a cursor of another list is refused, naming the field", arguments: cursors)
    func foreign(cursor: ListCursor) {
        let text = cursor.text(for: Array("list".utf8))
        #expect { try ListCursor(text, for: Array("other".utf8)) } throws: { ($0 as? ServiceError)?.fields.first?.name == "cursor" }
    }

    @Test("a cursor that was changed anywhere is refused", arguments: cursors)
    func changed(cursor: ListCursor) {
        let text = Array(cursor.text(for: []).utf8)
        for index in text.indices {
            var other = text
            other[index] = other[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            // The last letter may hold bits that belong to no byte.
            if index == text.count - 1 { continue }
            #expect(throws: ServiceError.self) { try ListCursor(String(decoding: other, as: UTF8.self), for: []) }
        }
        #expect(throws: ServiceError.self) { try ListCursor(String(decoding: text.dropLast(2), as: UTF8.self), for: []) }
    }

    @Test("what is no cursor at all is refused", arguments: ["", "x", "äöü", "====", String(repeating: "A", count: 100)])
    func nonsense(text: String) {
        #expect(throws: ServiceError.self) { try ListCursor(text, for: []) }
    }
}
