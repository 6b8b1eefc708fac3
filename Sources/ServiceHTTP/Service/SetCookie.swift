/// A cookie to be set, in the exact form of `wire.md` §6.3:
/// `ss-pid=VALUE; expires=Wed, 21 Nov 2046 04:46:37 GMT; path=/; secure; samesite=lax; httponly`.
public struct SetCookie: Sendable, Equatable {
    public enum SameSite: String, Sendable {
        case lax, strict, none
    }

    public var name: String
    public var value: String
    /// Seconds since 1970; `nil` lets the cookie end with the browser's session.
    public var expires: Int64?
    public var path: String
    /// Set on HTTPS only.
    public var isSecure: Bool
    public var sameSite: SameSite?
    public var isHTTPOnly: Bool

    /// - Precondition: none; characters that would end the value or the header are dropped when it is written.
    public init(
        _ name: String,
        _ value: String,
        expires: Int64? = nil,
        path: String = "/",
        isSecure: Bool,
        sameSite: SameSite? = .lax,
        isHTTPOnly: Bool = true
    ) {
        self.name = name
        self.value = value
        self.expires = expires
        self.path = path
        self.isSecure = isSecure
        self.sameSite = sameSite
        self.isHTTPOnly = isHTTPOnly
    }

    /// A cookie that removes the one with this name.
    public static func removing(_ name: String, isSecure: Bool) -> SetCookie {
        SetCookie(name, "", expires: 0, isSecure: isSecure)
    }

    /// The value of the `Set-Cookie` header.
    public var text: String {
        var text = "\(name.filter(Self.isPlain))=\(value.filter(Self.isPlain))"
        if let expires { text += "; expires=\(HTTPDate.text(expires))" }
        text += "; path=\(path.filter(Self.isPlain))"
        if isSecure { text += "; secure" }
        if let sameSite { text += "; samesite=\(sameSite.rawValue)" }
        if isHTTPOnly { text += "; httponly" }
        return text
    }

    private static func isPlain(_ character: Character) -> Bool {
        guard let byte = character.asciiValue else { return false }
        return byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: ";") && byte != UInt8(ascii: ",")
    }
}
