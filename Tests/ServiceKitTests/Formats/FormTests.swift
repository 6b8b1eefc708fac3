import ServiceKit
import Testing

@Suite("Forms and query strings")
struct FormTests {
    private func parse(_ text: String, plus: FormReader.Plus = .space) throws -> [String] {
        try FormReader.parse(text.utf8, plus: plus).map { entry in
            guard case .text(let value) = entry.value else { return entry.name }
            return "\(entry.name)=\(value)"
        }
    }

    @Test(
        "names and values are decoded",
        arguments: [
            ("", []), ("a=1", ["a=1"]), ("a=1&b=2", ["a=1", "b=2"]), ("a=b+c%20d", ["a=b c d"]), ("a%5B%5D=1", ["a[]=1"]),
            ("a=b=c", ["a=b=c"]), ("a=%C3%A9%e2%82%ac", ["a=é€"]), ("a=%2C%26%3D", ["a=,&="]), ("=x", ["=x"]),
        ] as [(String, [String])]
    )
    func decoded(text: String, fields: [String]) throws {
        #expect(try parse(text) == fields)
    }

    @Test("values of repeated names are joined with commas, whatever their case")
    func repeated() throws {
        #expect(try parse("ids=a&x=1&IDS=b,c&ids=d") == ["ids=a,b,c,d", "x=1"])
    }

    @Test("names without a value have empty text, and do not disturb a repeated name")
    func empty() throws {
        #expect(try parse("a=&b&&c=1&") == ["a=", "b=", "c=1"])
        #expect(try parse("a=&a=x&a&a=y") == ["a=x,y"])
    }

    @Test("a plus can be kept, for phone numbers")
    func plus() throws {
        #expect(try parse("from=+15551234567", plus: .plus) == ["from=+15551234567"])
        #expect(try parse("from=+15551234567") == ["from= 15551234567"])
        #expect(try parse("from=%2B1555", plus: .plus) == parse("from=%2B1555"))
    }

    @Test(
        "broken escapes and bytes that are not UTF-8 are refused, with their place",
        arguments: [("a=%", 2), ("a=1&b=%4", 6), ("%zz=1", 0), ("a=%G1", 2)]
    )
    func broken(text: String, offset: Int) {
        let error = #expect(throws: FormatError.self) { try parse(text) }
        #expect(error?.offset == offset)
        #expect(throws: FormatError.self) { try parse("a=%FF") }
        #expect(throws: FormatError.self) { try parse("a=%C3") }
        #expect(throws: FormatError.self) { try FormReader.parse([0x61, 0x3D, 0xFF]) }
        #expect(throws: FormatError.self) { try FormReader.parse("a=%C3&%A9=1".utf8) }
    }
}

@Suite("Multipart forms")
struct MultipartTests {
    private func parse(_ body: String, boundary: String = "b") throws -> [MultipartReader.Part] {
        try MultipartReader.parse(Array(body.utf8), boundary: boundary)
    }

    @Test("fields and files have name, file name, type and bytes")
    func parts() throws {
        let parts = try parse(
            "preamble\r\n--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\none\r\ntwo\r\n--b  \r\n"
                + "content-disposition: form-data; name=\"f\"; filename=\"x \\\"y\\\".txt\"\r\nContent-Type: text/plain\r\nX-Y: z\r\n\r\n-bx\r\n--b--\r\nepilogue"
        )
        #expect(parts.count == 2)
        #expect(parts[0].name == "a" && parts[0].fileName == nil && parts[0].contentType == nil)
        #expect(String(decoding: parts[0].bytes, as: UTF8.self) == "one\r\ntwo")
        #expect(parts[1].name == "f" && parts[1].fileName == "x \"y\".txt" && parts[1].contentType == "text/plain")
        #expect(parts[1].headers["x-y"] == "z")
    }

    @Test("a part may be empty, with a line end of its own or without")
    func empty() throws {
        let parts = try parse(
            "--b\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n--b\r\nContent-Disposition: form-data; name=c\r\n\r\n--b--"
        )
        #expect(parts.map(\.name) == ["a", "c"])
        #expect(parts.map(\.bytes.count) == [0, 0])
        #expect(try parse("--b--").isEmpty)
    }

    @Test("an extended file name wins")
    func extendedName() throws {
        let parts = try parse(
            "--b\r\nContent-Disposition: form-data; name=a; filename=\"na?ve\"; filename*=UTF-8''na%C3%AFve\r\n\r\n\r\n--b--"
        )
        #expect(parts.first?.fileName == "naïve")
    }

    @Test(
        "what is cut off or malformed is refused",
        arguments: [
            "", "--b", "--b\r\n", "--bx\r\n", "x", "--b\r\nContent-Disposition: form-data; name=a",
            "--b\r\nContent-Disposition: form-data; name=a\r\n",
            "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nabc", "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nabc\r\n--",
            "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nabc\r\n--b", "--b\r\nContent-Disposition: form-data\r\n\r\nabc\r\n--b--",
            "--b\r\nContent-Disposition: attachment; name=a\r\n\r\nabc\r\n--b--", "--b\r\nContent-Type: text/plain\r\n\r\nabc\r\n--b--",
            "--b\r\nno colon\r\n\r\nabc\r\n--b--", "--b\nContent-Disposition: form-data; name=a\n\nabc\n--b--",
        ]
    )
    func malformed(body: String) {
        #expect(throws: FormatError.self) { try parse(body) }
    }

    @Test("parts and headers have limits")
    func limits() {
        let part = "--b\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n"
        #expect(throws: Never.self) { try parse(String(repeating: part, count: MultipartReader.maxParts) + "--b--") }
        #expect(throws: FormatError.self) { try parse(String(repeating: part, count: MultipartReader.maxParts + 1) + "--b--") }
        let long = String(repeating: "x", count: MultipartReader.maxHeaderBytes)
        #expect(throws: FormatError.self) { try parse("--b\r\nContent-Disposition: form-data; name=\(long)\r\n\r\n\r\n--b--") }
    }

    @Test("the boundary is found in the content type")
    func boundary() {
        #expect(MultipartReader.boundary(inContentType: "multipart/form-data; boundary=abc") == "abc")
        #expect(MultipartReader.boundary(inContentType: "multipart/form-data; charset=x; Boundary=\"a b;c\"") == "a b;c")
        for type in [
            "multipart/form-data", "multipart/form-data; boundary=",
            "multipart/form-data; boundary=\"\(String(repeating: "x", count: 71))\"",
        ] {
            #expect(MultipartReader.boundary(inContentType: type) == nil)
        }
    }
}
