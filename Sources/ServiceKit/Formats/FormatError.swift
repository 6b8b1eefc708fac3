/// A document that does not follow the grammar of its format: malformed, cut off, nested too deeply.
///
/// What a client is told is ``description``, with status 400.
public struct FormatError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was expected, and what stood there instead.
    public var message: String
    /// Where it went wrong, in bytes from the start of the document.
    public var offset: Int

    public init(_ message: String, offset: Int) {
        self.message = message
        self.offset = offset
    }

    public var description: String { "\(message) (at byte \(offset))" }

    /// How deep lists and objects may be nested in anything that is read.
    public static let maxDepth = 64

    static func tooDeep(_ maxDepth: Int, offset: Int) -> FormatError {
        FormatError("Expected at most \(maxDepth) levels of lists and objects", offset: offset)
    }
}
