/// The cookies of a request, read leniently: what is no pair of name and value is skipped, the rest counts.
///
/// Clients exist that send back pieces of `Set-Cookie` dates as cookies (`wire.md` §11.4).
public struct Cookies: Sendable, Equatable {
    private var pairs: [(name: String, value: String)] = []

    public init() {}

    /// - Parameter headers: the values of the `Cookie` headers.
    public init(_ headers: some Sequence<String>) {
        for header in headers {
            for part in header.split(separator: ";") { add(part) }
        }
    }

    /// The value of the first cookie with this name. Names are compared exactly.
    public subscript(name: String) -> String? {
        pairs.first { $0.name == name }?.value
    }

    public var names: [String] { pairs.map(\.name) }

    private mutating func add(_ part: Substring) {
        guard let equals = part.utf8.firstIndex(of: UInt8(ascii: "=")) else { return }
        let name = part[..<equals].trimmingBlanks
        var value = part[part.utf8.index(after: equals)...].trimmingBlanks
        if value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") { value = value.dropFirst().dropLast() }
        guard !name.isEmpty, name.utf8.allSatisfy(\.isTokenCharacter), value.utf8.allSatisfy(\.isCookieCharacter) else { return }
        pairs.append((String(name), String(value)))
    }

    public static func == (lhs: Cookies, rhs: Cookies) -> Bool {
        lhs.pairs.elementsEqual(rhs.pairs) { $0 == $1 }
    }
}

extension UInt8 {
    /// RFC 9110 §5.6.2.
    var isTokenCharacter: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "'"),
            UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "_"),
            UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// What RFC 6265 §4.1.1 allows in a value, and the space, comma and quote that clients send all the same.
    var isCookieCharacter: Bool {
        self >= 0x20 && self != 0x7F && self != UInt8(ascii: ";")
    }
}
