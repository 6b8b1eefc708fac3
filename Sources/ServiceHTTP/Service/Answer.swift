public import ServiceKit

/// What an operation answers, before it is written in the format the client asked for.
public struct Answer: Sendable {
    /// The HTTP status. 204 is sent in place of 200 if there is nothing to send.
    public var status: Int
    /// Headers besides those the server sets itself, such as `Set-Cookie`.
    public var headers: [Header]
    public var body: Body
    /// For how long the same request may be given the same answer without asking the backend; `nil` asks each time.
    ///
    /// Only an answer that is made of nothing but the verb, the target and the headers of its request, and of what the
    /// validity watches, may have one. That includes who the caller is and what they may do.
    public var validity: (any AnswerValidity)?

    public enum Body: Sendable {
        /// 204 without a body.
        case nothing
        /// A value of the operation's declared type.
        case value(any WireType, TypeRef)
        /// A page of documents that are stored as JSON.
        case list(StoredList)
        /// Bytes of any kind, sent as they are whatever format was asked for.
        case raw(RawContent)
        /// All documents of a list, as they are read from the store.
        case stream(StoredStream)
        /// One document that is stored as JSON.
        case document(StoredDocument)
    }

    public init(_ body: Body, status: Int = 200, headers: [Header] = []) {
        self.body = body
        self.status = status
        self.headers = headers
    }

    /// 204 without a body.
    public static var nothing: Answer { Answer(.nothing) }

    public static func value<T: WireType>(_ value: T, status: Int = 200, headers: [Header] = []) -> Answer {
        Answer(.value(value, T.typeRef), status: status, headers: headers)
    }

    public static func list(_ list: StoredList) -> Answer { Answer(.list(list)) }

    public static func stream(_ stream: StoredStream) -> Answer { Answer(.stream(stream)) }

    public static func document(_ document: StoredDocument) -> Answer { Answer(.document(document)) }

    public static func raw(_ content: RawContent) -> Answer { Answer(.raw(content)) }
}

/// Whether an answer that was given may be given again.
public protocol AnswerValidity: Sendable {
    /// Must not wait: it is asked on an event loop, for each request.
    var holds: Bool { get }
}

/// A header of an answer. Control characters in it are dropped when it is sent.
public struct Header: Sendable, Equatable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    public static func setCookie(_ cookie: SetCookie) -> Header {
        Header("Set-Cookie", cookie.text)
    }
}
