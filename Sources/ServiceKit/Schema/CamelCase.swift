/// The name a member has on the wire (`wire.md` §3.1.1).
///
/// Leading capitals become lower case until a capital that a lower-case letter follows; the first letter always does.
///
/// ```swift
/// camelCase("IsBYOA")        // isBYOA
/// camelCase("AILiveMinutes") // aiLiveMinutes
/// ```
public func camelCase(_ name: String) -> String {
    let letters = Array(name)
    var result = ""
    for (index, letter) in letters.enumerated() {
        let nextIsLower = index + 1 < letters.count && !letters[index + 1].isUppercase
        guard letter.isUppercase, index == 0 || !nextIsLower else {
            result += String(letters[index...])
            break
        }
        result += letter.lowercased()
    }
    return result
}
