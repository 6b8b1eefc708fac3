/// What is wrong with a mapping file, and where.
public struct MappingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The line of the mapping file, from 1.
    public var line: Int
    /// The key, from the top: `members.channel`.
    public var key: String
    /// What is wrong, and what was expected.
    public var reason: String

    public init(line: Int, key: String, _ reason: String) {
        self.line = line
        self.key = key
        self.reason = reason
    }

    public var description: String {
        key.isEmpty ? "line \(line): \(reason)" : "line \(line), '\(key)': \(reason)"
    }
}
