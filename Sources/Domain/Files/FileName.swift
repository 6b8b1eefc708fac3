/// The name of a file as it is shown and offered for saving.
///
/// A name is what a client says, and goes to other clients: into headers, and onto their disks. It keeps its letters,
/// whatever their alphabet, and loses what could lead elsewhere or deceive: folders, control characters, marks that turn
/// the direction of text around, what Windows does not take.
public enum FileName {
    /// Bytes of the longest name, as most file systems have it, less what they may add to it.
    public static let maxBytes = 200

    /// The part of a name that is safe; `file` if there is none.
    public static func safe(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        var kept = String(String.UnicodeScalarView(last.unicodeScalars.map { isPlain($0) ? $0 : "_" }))
        kept = trimmed(kept)
        if kept.unicodeScalars.allSatisfy({ $0 == "_" }) { return "file" }
        let stem = kept.prefix { $0 != "." }.uppercased()
        if reserved.contains(trimmed(stem)) { kept = "_" + kept }
        return shortened(kept)
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: !#"<>:"/\|?*"#.unicodeScalars.contains(scalar)
        }
    }

    /// Without the spaces at its ends, and the dots at its end, which Windows drops; a leading dot hides a file.
    private static func trimmed(_ name: String) -> String {
        let isEdge: (Character) -> Bool = { $0 == "." || $0.isWhitespace }
        return String(name.drop(while: isEdge).reversed().drop(while: isEdge).reversed())
    }

    /// Cut in the middle of nothing that is one character to people; the extension stays.
    private static func shortened(_ name: String) -> String {
        guard name.utf8.count > maxBytes else { return name }
        var suffix = ""
        if let dot = name.lastIndex(of: "."), name[dot...].utf8.count <= 20 { suffix = String(name[dot...]) }
        var stem = name.dropLast(suffix.count)
        while stem.utf8.count > maxBytes - suffix.utf8.count { stem = stem.dropLast() }
        // A single character may be as long as all that fits.
        return stem.isEmpty ? "file" + suffix : stem + suffix
    }

    private static let reserved = Set(
        ["CON", "PRN", "AUX", "NUL"] + (0...9).flatMap { ["COM\($0)", "LPT\($0)"] }
    )

    /// What stands after the last dot, in lower case; `nil` if nothing does.
    public static func `extension`(of name: String) -> String? {
        guard let dot = name.lastIndex(of: "."), name.index(after: dot) < name.endIndex else { return nil }
        return name[name.index(after: dot)...].lowercased()
    }

    /// The value of `Content-Disposition` (RFC 6266), with the name for clients of today and, in ASCII, for all others.
    public static func disposition(_ name: String, isInline: Bool) -> String {
        let kind = isInline ? "inline" : "attachment"
        let isPlain: (Unicode.Scalar) -> Bool = { (0x20..<0x7F).contains($0.value) && !#""\%"#.unicodeScalars.contains($0) }
        let plain = String(String.UnicodeScalarView(name.unicodeScalars.map { isPlain($0) ? $0 : "_" }))
        if plain == name { return "\(kind); filename=\"\(plain)\"" }
        return "\(kind); filename=\"\(plain)\"; filename*=UTF-8''\(encoded(name))"
    }

    /// RFC 8187.
    private static func encoded(_ name: String) -> String {
        var text = ""
        for byte in name.utf8 {
            let isPlain = byte < 0x80 && (Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber)
            if isPlain || "!#$&+-.^_`|~".utf8.contains(byte) {
                text.append(Character(Unicode.Scalar(byte)))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return text
    }
}
