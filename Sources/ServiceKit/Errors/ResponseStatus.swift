public import OrderedCollections

/// What went wrong, as every error body says it (`wire.md` §5.1).
@DTO(in: .library)
public struct ResponseStatus {
    public var errorCode: String?
    public var message: String?
    public var stackTrace: String?
    public var errors: [ResponseError] = []
    public var meta: OrderedDictionary<String, String>?
}

/// One field that is wrong.
@DTO(in: .library)
public struct ResponseError {
    public var errorCode: String?
    public var fieldName: String?
    public var message: String?
    public var meta: OrderedDictionary<String, String>?
}

/// The body of an error: the status and nothing else.
@DTO(in: .library)
public struct ErrorResponse {
    public var responseStatus: ResponseStatus?
}
