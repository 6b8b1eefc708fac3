import ServiceKit

/// Takes secrets out of what is logged.
enum Redaction {
    /// Parts of parameter names whose values are never logged.
    private static let secretParts = ["password", "passwd", "secret", "token", "apikey", "api_key", "api-key", "sessionid"]
    /// Whole names of this kind.
    private static let secretNames: Set<String> = [
        "key", "pw", "pwd", "auth", "authorization", "code", "signature", "sig", "ss-id", "ss-pid", "ss-tok", "ss-reftok", "jwt",
    ]

    static func isSecret(_ name: String) -> Bool {
        let name = name.lowercased()
        return secretNames.contains(name) || secretParts.contains { name.contains($0) }
    }

    /// A query as sent, with `***` for every value that may be a secret, cut to 1,000 characters.
    static func query(_ text: String) -> String {
        guard !text.isEmpty else { return "" }
        let parts: [String] = text.split(separator: "&").map { part in
            guard let equals = part.firstIndex(of: "=") else { return String(part) }
            let name = part[..<equals]
            // An escape may hide a letter of the name; a name that cannot be decoded may hide anything.
            let isHidden = (try? FormReader.decode(name, plus: .space)).map(isSecret) ?? true
            return isHidden ? "\(name)=***" : String(part)
        }
        return plain(parts.joined(separator: "&"))
    }

    /// Text without control characters, which could pass for lines of the log, cut to 1,000 characters.
    static func plain(_ text: some StringProtocol) -> String {
        let cut = text.prefix(1000)
        guard cut.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return String(cut) }
        return String(String.UnicodeScalarView(cut.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
    }
}
