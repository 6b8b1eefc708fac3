/// JSON as a call of a script's function (`wire.md` §4).
public enum JSONP {
    /// `callback({...})`, without semicolon or line end. The content type is `text/javascript`.
    ///
    /// Characters of `callback` outside letters, digits, `_`, `$` and `.` become `_`.
    public static func wrap(_ json: [UInt8], callback: String) -> [UInt8] {
        name(callback).utf8 + [UInt8(ascii: "(")] + json + [UInt8(ascii: ")")]
    }

    private static func name(_ callback: String) -> String {
        String(callback.map { isAllowed($0) ? $0 : "_" })
    }

    private static func isAllowed(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber) || "_$.".contains(character)
    }
}
