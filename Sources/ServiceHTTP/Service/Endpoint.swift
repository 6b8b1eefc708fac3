public import ServiceKit

/// A path that is no operation, answered for a caller: such as a stream of events.
///
/// Asked before the user routes. Who calls is known, and has the declared access, when `answer` is asked.
///
/// ```swift
/// Endpoint("Echo", ["GET", "POST"], "/echo/{id}") { call in .value(call.text("id") ?? "") }
/// ```
public struct Endpoint<Caller: ServiceCaller>: Sendable {
    /// How the request log and the metrics call it.
    public let name: String
    let verbs: [String]
    let template: PathTemplate
    let access: Access
    let answer: @Sendable (EndpointCall<Caller>) async throws -> EndpointAnswer

    /// - Parameters:
    ///   - verbs: `HEAD` is answered by what answers `GET`.
    ///   - path: `/things/{id}`; segments are compared in any case.
    public init(
        _ name: String,
        _ verbs: [String],
        _ path: String,
        access: Access = .authenticated,
        answer: @escaping @Sendable (EndpointCall<Caller>) async throws -> EndpointAnswer
    ) {
        self.name = name
        self.verbs = verbs
        template = PathTemplate(path)
        self.access = access
        self.answer = answer
    }
}

/// A call of an ``Endpoint``.
public struct EndpointCall<Caller: ServiceCaller>: Sendable {
    public let request: RequestInfo
    /// `nil` is nobody, which only endpoints with ``Access/everyone`` meet.
    public let caller: Caller?
    /// What came in the path, the query, a form or a JSON body; the first one with a name counts.
    public let members: [WireValue.Entry]

    public init(request: RequestInfo, caller: Caller?, members: [WireValue.Entry]) {
        self.request = request
        self.caller = caller
        self.members = members
    }

    /// The member with this name, in any case; `nil` if it is missing, empty or no text.
    public func text(_ name: String) -> String? {
        guard case .text(let text)? = value(name), !text.isEmpty else { return nil }
        return text
    }

    /// The texts of a member: a JSON array, or divided by commas. Empty ones are left out.
    public func texts(_ name: String) -> [String] {
        switch value(name) {
        case .text(let text): text.split(separator: ",").map { String($0.trimmingBlanks) }.filter { !$0.isEmpty }
        case .list(let items): items.compactMap { if case .text(let text) = $0, !text.isEmpty { text } else { nil } }
        default: []
        }
    }

    private func value(_ name: String) -> WireValue? {
        members.first { $0.name.isSame(as: name) }?.value
    }
}

/// What an ``Endpoint`` answers.
public enum EndpointAnswer: Sendable {
    /// A value, as JSON.
    case value(any WireType)
    /// Something that is sent while it happens.
    case live(LiveContent)
    /// Bytes of a known length, such as a file.
    case content(StoredContent)
}

/// A body without an end, sent piece by piece as it comes up, and never packed.
public struct LiveContent: Sendable {
    public var contentType: String
    public var headers: [Header]
    let produce: @Sendable (any LiveWriter) async throws -> Void

    /// - Parameter produce: runs until there is nothing more to say. Cancelled when the client is gone.
    public init(contentType: String, headers: [Header] = [], produce: @escaping @Sendable (any LiveWriter) async throws -> Void) {
        self.contentType = contentType
        self.headers = headers
        self.produce = produce
    }

    /// Server-sent events (<https://html.spec.whatwg.org/multipage/server-sent-events.html>), made of ``ServerSentEvent``s.
    ///
    /// What is sent is neither stored nor held back on the way.
    public static func events(_ produce: @escaping @Sendable (any LiveWriter) async throws -> Void) -> LiveContent {
        LiveContent(
            contentType: "text/event-stream",
            headers: [Header("Cache-Control", "no-cache"), Header("X-Accel-Buffering", "no")],
            produce: produce
        )
    }
}

/// Takes the pieces of a ``LiveContent``.
public protocol LiveWriter: Sendable {
    /// Returns when the network has taken the bytes.
    ///
    /// - Throws: if the client is gone.
    func write(_ bytes: [UInt8]) async throws

    /// Breaks the connection off, for a client that does not take what was written.
    func drop()
}
