import Configuration
import Domain
import ServiceKit

extension Settings {
    /// A settings file as read.
    public struct File: Sendable {
        public var path: String
        public var bytes: [UInt8]

        public init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// The settings that hold: flags before the environment, the environment before the file, the file before the defaults.
    ///
    /// - Parameters:
    ///   - flags: values given on the command line by ``Setting/name``, with how the flag was written for messages.
    ///   - environment: all of it; what does not begin with `EVOVOICE_` is left alone.
    ///   - file: a JSON object, names with dots standing for objects in objects: `{"limits": {"body": 1000000}}`.
    /// - Throws: ``SettingsError`` for a name that is no setting, and for a value that a setting does not take.
    public static func load(
        flags: [(name: String, written: String, value: String)] = [],
        environment: [String: String] = [:],
        file: File? = nil
    ) throws(SettingsError) -> Settings {
        let sources = [
            try SettingsSource(flags: flags), SettingsSource(environment: environment), try file.map(SettingsSource.init(file:)),
        ]
        var settings = Settings()
        for setting in catalogue {
            for case let source? in sources {
                if try source.apply(setting, to: &settings) { break }
            }
        }
        return settings
    }

    /// Variables that look like settings and are none: probably misspelt.
    public static func unknownVariables(in environment: [String: String]) -> [String] {
        let known = Set(catalogue.map(\.environmentName)).union([fileVariable])
        let other = environment.keys.filter { $0.hasPrefix(Setting.environmentPrefix) && !known.contains($0) }
        return other.filter { !$0.hasPrefix("EVOVOICE_TEST_") }.sorted()
    }

    /// Names the settings file.
    public static let fileVariable = "EVOVOICE_SETTINGS"
}

/// A place that settings come from.
private struct SettingsSource {
    private let values: any ConfigSnapshot
    /// How a setting is called there, for messages.
    private let place: (Setting) -> String
    private let isEnvironment: Bool

    init(flags: [(name: String, written: String, value: String)]) throws(SettingsError) {
        var texts: [String: String] = [:]
        for flag in flags {
            guard let setting = Settings.catalogue.first(where: { $0.name == flag.name }), setting.sources == .all else {
                throw .unknown(flag.name, at: flag.written)
            }
            texts[setting.textKey] = flag.value
        }
        values = EnvironmentVariablesProvider(environmentVariables: texts).snapshot()
        place = { setting in flags.last { $0.name == setting.name }?.written ?? setting.name }
        isEnvironment = false
    }

    init(environment: [String: String]) {
        let own = environment.filter { $0.key.hasPrefix(Setting.environmentPrefix) }
        let texts = own.map { (String($0.key.dropFirst(Setting.environmentPrefix.count)), $0.value) }
        values = EnvironmentVariablesProvider(environmentVariables: Dictionary(uniqueKeysWithValues: texts)).snapshot()
        place = \.environmentName
        isEnvironment = true
    }

    init(file: Settings.File) throws(SettingsError) {
        let content: WireValue
        do {
            content = try JSONReader.parse(file.bytes)
        } catch {
            throw SettingsError(file.path, "this is not JSON: \(error)")
        }
        guard case .map = content else { throw SettingsError(file.path, "expected an object, such as {\"port\": 8080}") }
        for name in Self.names(in: content, within: "") {
            guard let setting = Settings.catalogue.first(where: { $0.name == name }) else { throw .unknown(name, at: file.path) }
            guard setting.sources == .all else {
                throw SettingsError(file.path, "'\(name)' is read from the environment only, as \(setting.environmentName)")
            }
        }
        do {
            values = try JSONSnapshot(data: file.bytes.span.bytes, providerName: file.path, parsingOptions: .default)
        } catch {
            throw SettingsError(file.path, "\(error)")
        }
        place = { "\(file.path): '\($0.name)'" }
        isEnvironment = false
    }

    /// The names of all values, joined with dots.
    private static func names(in value: WireValue, within path: String) -> [String] {
        guard case .map(let entries) = value else { return [path] }
        return entries.flatMap { names(in: $0.value, within: path.isEmpty ? $0.name : "\(path).\($0.name)") }
    }

    /// - Returns: whether the setting stands here.
    func apply(_ setting: Setting, to settings: inout Settings) throws(SettingsError) -> Bool {
        guard setting.sources == .all || isEnvironment else { return false }
        let found: ConfigValue?
        do {
            found = try values.value(forKey: setting.key, type: setting.type).value
        } catch {
            throw SettingsError(place(setting), "expected \(setting.expected)")
        }
        guard let found else { return false }
        guard setting.set(&settings, found.content) else {
            throw SettingsError(place(setting), "\(found.content.preview) is out of place: expected \(setting.expected)")
        }
        return true
    }
}

extension Setting {
    /// The name that ``EnvironmentVariablesProvider`` looks the setting up by.
    fileprivate var textKey: String { String(environmentName.dropFirst(Self.environmentPrefix.count)) }
}

extension ConfigContent {
    /// What an error message shows of the value.
    fileprivate var preview: String {
        switch self {
        case .string(let text): "'\(text.prefix(100))'"
        case .int(let number): "\(number)"
        case .double(let number): "\(number)"
        case .bool(let flag): "\(flag)"
        case .stringArray(let items): "'\(items.joined(separator: ", ").prefix(100))'"
        default: "the value"
        }
    }
}

extension SettingsError {
    fileprivate static func unknown(_ name: String, at place: String) -> SettingsError {
        let known = Settings.catalogue.filter { $0.sources == .all }.map(\.name)
        return SettingsError(place, "there is no setting '\(name)'\(Spelling.hint(for: name, in: known)); docs/settings.md lists them")
    }
}
