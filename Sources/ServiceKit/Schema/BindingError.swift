/// A value that could not be read as the member it was meant for.
public struct BindingError: Error, Equatable {
    /// Where: member names and list positions, outermost first, joined with dots: `rules.0.name`.
    public var path: String
    /// The value as it arrived, cut to 100 characters.
    public var value: String
    /// What would have been right: `a whole number`, `one of Ascend, Descend`.
    public var expected: String

    public init(path: String = "", value: String, expected: String) {
        self.path = path
        self.value = String(value.prefix(100))
        self.expected = expected
    }

    /// The same error, seen from the object that holds the member.
    public func within(_ name: String) -> BindingError {
        var outer = self
        outer.path = path.isEmpty ? name : "\(name).\(path)"
        return outer
    }

    /// What a client is told (`wire.md` §2.5).
    public var message: String {
        "'\(value)' is an Invalid value for '\(path)': expected \(expected)"
    }
}
