/// A query string or URL-encoded form, as pairs in the order they were sent.
public struct QueryString: Sendable, Equatable {
    public struct Pair: Sendable, Equatable {
        public let name: String
        /// Decoded; a `+` is a space.
        public let value: String
        /// The value as sent.
        let raw: Substring
    }

    /// The text as sent, without the question mark.
    public let text: String
    public let pairs: [Pair]

    public init(_ text: some StringProtocol) {
        self.text = String(text)
        pairs = self.text.isEmpty ? [] : self.text.split(separator: "&").map(Self.pair)
    }

    /// The values with this name, in any case, joined with commas (`wire.md` §2.2); `nil` if there is none.
    public func value(_ name: String) -> String? {
        joined(name, \.value)
    }

    /// The same with each `+` left a plus: clients exist that do not encode the one before a phone number.
    public func valueKeepingPlus(_ name: String) -> String? {
        joined(name) { PercentEncoding.decode($0.raw, plusIsSpace: false) }
    }

    private func joined(_ name: String, _ value: (Pair) -> String) -> String? {
        let values = pairs.filter { $0.name.lowercased() == name.lowercased() }.map(value)
        return values.isEmpty ? nil : values.joined(separator: ",")
    }

    private static func pair(_ text: Substring) -> Pair {
        let equals = text.utf8.firstIndex(of: UInt8(ascii: "="))
        let name = equals.map { text[..<$0] } ?? text
        let raw = equals.map { text[text.utf8.index(after: $0)...] } ?? ""
        return Pair(
            name: PercentEncoding.decode(name, plusIsSpace: true),
            value: PercentEncoding.decode(raw, plusIsSpace: true),
            raw: raw
        )
    }
}
