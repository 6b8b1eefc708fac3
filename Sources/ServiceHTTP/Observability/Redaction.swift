import ServiceKit

/// Takes secrets out of what is logged.
enum Redaction {
    /// Parts of parameter names whose values are never logged.
    private static let secretParts = ["password", "passwd", "secret", "token", "apikey", "api_key", "api-key", "sessionid"].map {
        Array($0.utf8)
    }
    /// Whole names of this kind.
    private static let secretNames: Set<String> = [
        "key", "pw", "pwd", "auth", "authorization", "code", "signature", "sig", "ss-id", "ss-pid", "ss-tok", "ss-reftok", "jwt",
    ]

    static func isSecret(_ name: String) -> Bool {
        let name = name.lowercased()
        if secretNames.contains(name) { return true }
        let bytes = Array(name.utf8)
        return secretParts.contains { part in
            part.count <= bytes.count
                && (0...bytes.count - part.count).contains { start in part.indices.allSatisfy { bytes[start + $0] == part[$0] } }
        }
    }

    /// A query as sent, with `***` for every value that may be a secret, cut to 1,000 characters.
    static func query(_ text: Substring) -> String {
        let parts = text.split(separator: "&")
        guard parts.contains(where: isHidden) else { return plain(text) }
        return plain(parts.map { isHidden($0) ? $0.prefix { $0 != "=" } + "=***" : $0 }.joined(separator: "&"))
    }

    private static func isHidden(_ part: Substring) -> Bool {
        guard let equals = part.utf8.firstIndex(of: UInt8(ascii: "=")) else { return false }
        let name = part[..<equals]
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else { return isSecret(String(name)) }
        // An escape may hide a letter of the name; a name that cannot be decoded may hide anything.
        return (try? FormReader.decode(name, plus: .space)).map(isSecret) ?? true
    }

    /// Text without control characters, which could pass for lines of the log, cut to 1,000 characters.
    static func plain(_ text: some StringProtocol) -> String {
        line(text.utf8.count <= 1000 ? String(text) : String(text.prefix(1000)))
    }

    /// Text without control characters.
    static func line(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
    }
}
