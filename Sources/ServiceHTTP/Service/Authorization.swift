import FoundationEssentials

/// The `Authorization` header of a request, taken apart (`wire.md` §6.4).
public enum Authorization: Sendable, Equatable {
    /// The part after the first colon is the password.
    case basic(user: String, password: String)
    case bearer(String)
    /// A scheme this server does not read, or a `Basic` that is not base64 of UTF-8 with a colon.
    case other(scheme: String)

    public init(_ header: String) {
        let parts = header.split(separator: " ", maxSplits: 1)
        let scheme = parts.first.map(String.init) ?? ""
        let value = parts.count > 1 ? String(parts[1][...].trimmingBlanks) : ""
        switch scheme.lowercased() {
        case "bearer" where !value.isEmpty:
            self = .bearer(value)
        case "basic":
            guard let data = Data(base64Encoded: value), let text = String(validating: data, as: UTF8.self),
                let colon = text.firstIndex(of: ":")
            else {
                self = .other(scheme: scheme)
                return
            }
            self = .basic(user: String(text[..<colon]), password: String(text[text.index(after: colon)...]))
        default:
            self = .other(scheme: scheme)
        }
    }
}
