public import ServiceKit

/// Asks a server on the web
@DTO(in: .nodes)
public struct HttpRequestNode: NodeDeclaration {
    public static let category = FlowNodeCategories.network

    /// The address
    @Member("URL", required: true) public var url: String?
    /// The verb
    public var method: HttpMethods = .get
    /// Headers to send
    public var headers: [HttpHeader] = []
    /// The user, if the server asks for one
    public var userName: String?
    /// The password, if the server asks for one
    public var password: NodeSecret = NodeSecret()
    /// What is sent
    public var body: NodeLargeText = NodeLargeText()
    /// How long the answer is awaited
    @Member(range: 1...60) public var timeoutInSeconds: Int = 10
    /// The field that takes the answer
    public var result: NodeAnyOutput = NodeAnyOutput()
    /// The field that takes the status
    public var status: NodeNumberOutput = NodeNumberOutput()
    /// When the answer is there
    public var done: NodeTransition = NodeTransition()
    /// When there is none, or its status says so
    public var failed: NodeTransition = NodeTransition()
}

/// The verb of a request
@WireEnum(in: .nodes)
public enum HttpMethods: String {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
}

/// A header of a request
@DTO(in: .nodes)
public struct HttpHeader {
    /// The name
    @Member(required: true) public var name: String?
    /// The value
    public var value: String?
}

/// Reads what was remembered of a caller
@DTO(in: .nodes)
public struct GetCookieNode: NodeDeclaration {
    public static let category = FlowNodeCategories.cookies

    /// What it is called
    @Member(required: true) public var name: String?
    /// The field that takes it
    @Member(required: true) public var result: NodeTextOutput = NodeTextOutput()
    /// When there is something
    public var found: NodeTransition = NodeTransition()
    /// When there is nothing
    public var notFound: NodeTransition = NodeTransition()
}

/// Remembers something of a caller
@DTO(in: .nodes)
public struct SetCookieNode: NodeDeclaration {
    public static let category = FlowNodeCategories.cookies

    /// What it is called
    @Member(required: true) public var name: String?
    /// What is remembered; nothing forgets it
    public var value: String?
    /// For how many days
    @Member(range: 1...3650) public var days: Int = 30
    /// Where the flow goes on
    public var done: NodeTransition = NodeTransition()
}
