/// What a service says of an operation besides its declaration, for the description of it.
public struct OperationTraits: Sendable, Equatable {
    /// How an operation takes a file: always also as the part `file` of a multipart form.
    public enum Upload: Sendable {
        /// The body is the file, whatever its type; members come in the query.
        case everyBody
        /// A body of a type that is no format of requests is the file.
        case otherBodies
    }

    /// Whether it does anything yet. Others are described with a 501 answer and `x-implemented: false`.
    public var isImplemented: Bool
    /// `nil` if it takes no file.
    public var upload: Upload?
    /// Whether it cannot do without a file.
    public var needsUpload: Bool
    /// Whether a POST with an `Idempotency-Key` is done once.
    public var isRepeatable: Bool
    /// Whether its answer has an `ETag`.
    public var hasTag: Bool
    /// Whether it changes one thing, on the condition that `If-Match` sets.
    public var isConditional: Bool

    public init(
        isImplemented: Bool = true,
        upload: Upload? = nil,
        needsUpload: Bool = false,
        isRepeatable: Bool = false,
        hasTag: Bool = false,
        isConditional: Bool = false
    ) {
        self.isImplemented = isImplemented
        self.upload = upload
        self.needsUpload = needsUpload
        self.isRepeatable = isRepeatable
        self.hasTag = hasTag
        self.isConditional = isConditional
    }
}
