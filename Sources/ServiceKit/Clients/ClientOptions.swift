/// The options a client developer gave, checked.
public struct ClientOptions: Sendable, Hashable {
    /// The values by option, in the form the header prints: `True` and `False` for flags, lists joined with commas.
    let given: [ClientOption: String]

    /// No option given.
    public static let none = ClientOptions(given: [:])

    private init(given: [ClientOption: String]) {
        self.given = given
    }

    /// Reads a query string's entries. Names match in any case; the last entry of a name wins; entries that are no
    /// option and empty values are passed over.
    ///
    /// - Throws: a 400 that names the option whose value makes no sense.
    public init(query: some Sequence<(name: String, value: String)>) throws(ServiceError) {
        var given: [ClientOption: String] = [:]
        for (name, value) in query {
            guard !value.isEmpty || name.lowercased() == "withoutoptions", let option = Self.byName[name.lowercased()] else { continue }
            given[option] = try Self.checked(value, option)
        }
        self.given = given
    }

    private static let byName = Dictionary(
        uniqueKeysWithValues: ClientOption.allCases.map { ($0.rawValue.lowercased(), $0) }
    )

    private static func checked(_ value: String, _ option: ClientOption) throws(ServiceError) -> String {
        guard value.utf8.count <= 4000, !value.unicodeScalars.contains(where: { $0.value < 32 }) else {
            throw invalid(option, "is too long or holds control characters")
        }
        switch option.kind {
        case .flag:
            switch value.lowercased() {
            case "true", "1": return "True"
            case "false", "0": return "False"
            case "" where option == .withoutOptions: return "True"
            default: throw invalid(option, "must be True or False")
            }
        case .number:
            guard let number = UInt32(value) else { throw invalid(option, "must be a whole number") }
            return String(number)
        case .name:
            guard value.split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ isIdentifier($0) }) else {
                throw invalid(option, "must be a name: letters, digits and underscores, parts joined with dots")
            }
            return value
        case .list:
            guard value.allSatisfy({ $0.isLetter || $0.isNumber || "_.,/*{}:`<> ".contains($0) }), !value.contains("*/,*/") else {
                throw invalid(option, "must be names separated by commas")
            }
            return splitList(value).joined(separator: ",")
        case .text:
            guard !value.contains("*/"), !value.contains("\"\"\""), !value.contains("*)"), !value.contains("=end") else {
                throw invalid(option, "holds characters that would end the header")
            }
            return value
        }
    }

    private static func invalid(_ option: ClientOption, _ expectation: String) -> ServiceError {
        .invalid(option.rawValue, "\(option.rawValue) \(expectation)")
    }

    private static func isIdentifier(_ text: Substring) -> Bool {
        guard let first = text.first, first.isLetter || first == "_" else { return false }
        return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }
}

/// The items of a comma list; commas inside braces do not separate: `{a,b},C` has two.
func splitList(_ text: String) -> [String] {
    var items = [""]
    var depth = 0
    for letter in text {
        if letter == "{" { depth += 1 }
        if letter == "}" { depth -= 1 }
        if letter == ",", depth <= 0 {
            items.append("")
        } else {
            items[items.count - 1].append(letter)
        }
    }
    return items.map { $0.trimmingPrefix { $0 == " " } }.map { String($0) }.filter { !$0.isEmpty }
}
