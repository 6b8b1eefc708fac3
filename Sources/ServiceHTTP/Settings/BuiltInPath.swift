public import ServiceKit

/// A page or document that is no operation: metadata pages, generated clients, the OpenAPI document.
///
/// Answers `GET` and `HEAD`, to everybody. Asked after the user routes (`wire.md` §1.1).
///
/// ```swift
/// BuiltInPath { request in
///     guard request.segments == ["openapi.json"] else { return nil }
///     return .content(RawContent(contentType: "application/json", bytes: document))
/// }
/// ```
public struct BuiltInPath: Sendable {
    let answer: @Sendable (BuiltInRequest) -> BuiltInAnswer?

    /// - Parameter answer: the page, or `nil` if the request is for another path.
    public init(_ answer: @escaping @Sendable (BuiltInRequest) -> BuiltInAnswer?) {
        self.answer = answer
    }
}

/// What a built-in path is asked.
public struct BuiltInRequest: Sendable {
    /// The segments of the path, decoded, without empty ones.
    public let segments: [String]
    /// Query, headers, host.
    public let request: RequestInfo

    public init(segments: [String], request: RequestInfo) {
        self.segments = segments
        self.request = request
    }
}

/// What a built-in path answers.
public enum BuiltInAnswer: Sendable {
    case content(RawContent, status: Int = 200, headers: [Header] = [])
    /// 302 to a path or URL.
    case redirect(String)
}
