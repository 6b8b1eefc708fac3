/// A setting that cannot be used: which, where it came from, and what was expected.
public struct SettingsError: Error, Equatable, CustomStringConvertible {
    /// `--port`, `EVOVOICE_PORT`, or the settings file and the name in it.
    public var place: String
    public var reason: String

    public init(_ place: String, _ reason: String) {
        self.place = place
        self.reason = reason
    }

    public var description: String { "\(place): \(reason)" }
}
