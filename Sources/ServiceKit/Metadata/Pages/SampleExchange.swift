/// A request and its answer as they travel, with made-up values (`wire.md` §7.7).
struct SampleExchange {
    var requestHead: String
    var hasBody: Bool
    var requestBody: String
    var hasAnswer: Bool
    var responseHead: String
    var responseBody: String

    /// - Parameter host: the host of the request, without a port.
    init(of operation: any Operation.Type, in format: Format, host: String) {
        let facts = operation.operation
        let type = format.sampleContentType
        let method = facts.method
        hasBody = ["POST", "PUT", "PATCH"].contains(method)
        // The first two lines end in a space.
        var lines = ["\(method) \(facts.samplePath(of: operation, in: format)) HTTP/1.1 ", "Host: \(host) ", "Accept: \(type)"]
        if hasBody { lines += ["Content-Type: \(type)", "Content-Length: "] }
        requestHead = lines.joined(separator: "\n")
        requestBody = hasBody ? format.sampleBody(of: .object(operation)) : ""
        hasAnswer = facts.response != nil
        responseHead = ["HTTP/1.1 200 OK", "Content-Type: \(type)", "Content-Length: "].joined(separator: "\n")
        responseBody = facts.response.map(format.sampleBody) ?? ""
    }
}

extension OperationSchema {
    /// The path of the sample: the first route for POST or all verbs, else the first route, else the predefined one.
    func samplePath(of operation: any Operation.Type, in format: Format) -> String {
        let route = routes.first { $0.allows("POST") } ?? routes.first
        return route?.path ?? "/\(format.name)/\(response == nil ? "oneway" : "reply")/\(operation.schema.name)"
    }
}

extension Format {
    /// The content type that the sample names; JSV's is its old one.
    fileprivate var sampleContentType: String {
        self == .jsv ? "text/jsv" : contentType
    }

    /// The text of a made-up value. All formats but XML and JSV show JSON, as the published pages do.
    fileprivate func sampleBody(of type: TypeRef) -> String {
        switch type {
        case .scalar(.string): return "(string)"
        case .scalar(.bytes): return "(byte[])"
        case .scalar(.stream): return "(Stream)"
        default: break
        }
        let value = SampleValue.make(for: type)
        let bytes =
            switch self {
            case .xml: XMLWriter.pretty(value, as: type)
            case .jsv: JSVWriter.pretty(value)
            default: JSONWriter.encode(value)
            }
        return String(decoding: bytes, as: UTF8.self)
    }
}
