public import ServiceKit

/// The query of a request's URL (`wire.md` §2.2).
public struct QueryString: Sendable, Equatable {
    /// The text as sent, without the question mark.
    public let text: String
    /// Names and values, decoded; the values of a repeated name are joined with commas. Empty if ``fault`` is set.
    public let fields: [WireValue.Entry]
    /// Why the query cannot be read: a broken escape, or bytes that are not UTF-8.
    public let fault: FormatError?

    public init(_ text: some StringProtocol) {
        self.text = String(text)
        do {
            fields = try text.isEmpty ? [] : FormReader.parse(self.text.utf8)
            fault = nil
        } catch {
            fields = []
            fault = error
        }
    }

    /// The value with this name, in any case.
    public func value(_ name: String) -> String? {
        Self.value(name, in: fields)
    }

    /// The same with each `+` left a plus: clients exist that do not encode the one before a phone number.
    public func valueKeepingPlus(_ name: String) -> String? {
        // A query that cannot be read has no values, however its plus signs are taken.
        Self.value(name, in: (try? FormReader.parse(text.utf8, plus: .plus)) ?? [])
    }

    private static func value(_ name: String, in fields: [WireValue.Entry]) -> String? {
        guard case .text(let text)? = fields.first(where: { $0.name.isSame(as: name) })?.value else { return nil }
        return text
    }
}
