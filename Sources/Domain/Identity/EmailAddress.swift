public import ServiceKit

/// What is asked of an email address that names a login.
public enum EmailAddress {
    /// The longest address that mail can go to (RFC 5321 §4.5.3.1.3, without the angle brackets).
    static let maxBytes = 254

    /// - Throws: 400 naming the field unless the text has one `@` with something before it and after it, and no spaces
    ///   or control characters.
    public static func check(_ text: String?, field: String = "emailAddress") throws(ServiceError) {
        guard let text, !text.isEmpty else { throw .missing(field) }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let isPlain = text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace }
        guard text.utf8.count <= maxBytes, parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), isPlain else {
            throw .invalid(field, "'\(text.prefix(100))' is not an email address")
        }
    }
}
