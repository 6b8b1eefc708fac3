import Configuration

/// One setting: how it is called, what it takes, and what it means.
public struct Setting: Sendable {
    /// The name in the settings file and for `--set`: `limits.body`.
    public let name: String
    /// What it means.
    public let meaning: String
    /// Where it may come from.
    public let sources: Sources
    /// What it takes, in words: `a whole number from 0 to 65535`.
    public let expected: String
    /// What one counts: `bytes`, `seconds`.
    public let unit: String?
    /// The type it is looked up with.
    let type: ConfigType
    /// What it is unless set, as text.
    let initial: String
    /// Sets it, unless the value is out of place.
    let set: @Sendable (inout Settings, ConfigContent) -> Bool

    public enum Sources: Sendable {
        /// Flags, the environment and the settings file.
        case all
        /// The environment alone: secrets do not belong into files and process lists.
        case environment
    }

    /// The environment variable: `EVOVOICE_LIMITS_BODY`.
    public var environmentName: String {
        var words = ""
        for letter in name {
            if letter.isUppercase { words.append("_") }
            words.append(letter == "." ? "_" : letter.uppercased())
        }
        return Self.environmentPrefix + words
    }

    static let environmentPrefix = "EVOVOICE_"

    /// The name as the configuration readers take it apart.
    var key: AbsoluteConfigKey {
        AbsoluteConfigKey(name.split(separator: ".").map(String.init))
    }
}

typealias SettingPath<Value> = any WritableKeyPath<Settings, Value> & Sendable

extension Setting {
    static func text(_ name: String, _ path: SettingPath<String>, _ meaning: String, sources: Sources = .all) -> Setting {
        Setting(
            name: name,
            meaning: meaning,
            sources: sources,
            expected: "text",
            unit: nil,
            type: .string,
            initial: Settings()[keyPath: path]
        ) { settings, content in
            guard case .string(let text) = content, !text.isEmpty else { return false }
            settings[keyPath: path] = text
            return true
        }
    }

    static func optionalText(
        _ name: String,
        _ path: SettingPath<String?>,
        _ meaning: String,
        expected: String = "text",
        sources: Sources = .all,
        isValid: @escaping @Sendable (String) -> Bool = { !$0.isEmpty }
    ) -> Setting {
        Setting(
            name: name,
            meaning: meaning,
            sources: sources,
            expected: expected,
            unit: nil,
            type: .string,
            initial: Settings()[keyPath: path] ?? ""
        ) { settings, content in
            guard case .string(let text) = content, isValid(text) else { return false }
            settings[keyPath: path] = text
            return true
        }
    }

    /// The URL of a PostgreSQL database.
    static func database(_ name: String, _ path: SettingPath<String?>, _ meaning: String) -> Setting {
        optionalText(name, path, meaning, expected: "a URL such as postgres://evovoice@db.example.com/evovoice") {
            $0.hasPrefix("postgres://") || $0.hasPrefix("postgresql://")
        }
    }

    /// One of the values of an enumeration.
    static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String,
        _ path: SettingPath<Value>,
        _ meaning: String
    ) -> Setting {
        Setting(
            name: name,
            meaning: meaning,
            sources: .all,
            expected: "one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))",
            unit: nil,
            type: .string,
            initial: Settings()[keyPath: path].rawValue
        ) { settings, content in
            guard case .string(let text) = content, let value = Value(rawValue: text.lowercased()) else { return false }
            settings[keyPath: path] = value
            return true
        }
    }

    static func flag(_ name: String, _ path: SettingPath<Bool>, _ meaning: String) -> Setting {
        Setting(
            name: name,
            meaning: meaning,
            sources: .all,
            expected: "true or false",
            unit: nil,
            type: .bool,
            initial: String(Settings()[keyPath: path])
        ) { settings, content in
            guard case .bool(let flag) = content else { return false }
            settings[keyPath: path] = flag
            return true
        }
    }

    static func whole(
        _ name: String,
        _ path: SettingPath<Int>,
        _ range: ClosedRange<Int>,
        _ meaning: String,
        unit: String? = nil
    ) -> Setting {
        Setting(
            name: name,
            meaning: meaning,
            sources: .all,
            expected: "a whole number from \(range.lowerBound) to \(range.upperBound)",
            unit: unit,
            type: .int,
            initial: String(Settings()[keyPath: path])
        ) { settings, content in
            guard case .int(let number) = content, range.contains(number) else { return false }
            settings[keyPath: path] = number
            return true
        }
    }

    /// A length of time, given in seconds.
    static func seconds(
        _ name: String,
        _ path: SettingPath<Duration>,
        _ range: ClosedRange<Double>,
        _ meaning: String
    ) -> Setting {
        let components = Settings()[keyPath: path].components
        return seconds(name, range, meaning, initial: Double(components.seconds) + Double(components.attoseconds) / 1e18) {
            $0[keyPath: path] = .milliseconds(Int64(($1 * 1000).rounded()))
        }
    }

    /// A length of time that is kept in milliseconds and given in seconds.
    static func seconds(
        _ name: String,
        milliseconds path: SettingPath<Int64>,
        _ range: ClosedRange<Double>,
        _ meaning: String
    ) -> Setting {
        seconds(name, range, meaning, initial: Double(Settings()[keyPath: path]) / 1000) {
            $0[keyPath: path] = Int64(($1 * 1000).rounded())
        }
    }

    private static func seconds(
        _ name: String,
        _ range: ClosedRange<Double>,
        _ meaning: String,
        initial: Double,
        set: @escaping @Sendable (inout Settings, Double) -> Void
    ) -> Setting {
        Setting(
            name: name,
            meaning: meaning,
            sources: .all,
            expected: "a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))",
            unit: "seconds",
            type: .double,
            initial: plain(initial)
        ) { settings, content in
            guard case .double(let number) = content, range.contains(number) else { return false }
            set(&settings, number)
            return true
        }
    }

    /// A list of texts: in JSON an array, elsewhere divided by commas.
    static func list(
        _ name: String,
        _ meaning: String,
        initial: String,
        expected: String,
        set: @escaping @Sendable (inout Settings, [String]) -> Bool
    ) -> Setting {
        Setting(
            name: name,
            meaning: meaning,
            sources: .all,
            expected: expected,
            unit: nil,
            type: .stringArray,
            initial: initial
        ) { settings, content in
            guard case .stringArray(let items) = content else { return false }
            return set(&settings, items.filter { !$0.isEmpty })
        }
    }

    private static func plain(_ number: Double) -> String {
        number == number.rounded() ? String(Int(number)) : String(number)
    }
}
