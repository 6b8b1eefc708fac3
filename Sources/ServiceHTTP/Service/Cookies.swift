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
