/// A path that is no operation, as the OpenAPI document describes it.
///
/// ```swift
/// EndpointDescription("DownloadFile", "GET", "/files/{id}/content", "The bytes of a file", answers: [
///     .init(200, "The bytes", contentType: "*/*", schema: .binary),
/// ])
/// ```
public struct EndpointDescription: Sendable {
    /// What comes in the path, the query or a header. Those in the path are required.
    public struct Parameter: Sendable {
        public enum Place: String, Sendable {
            case path, query, header
        }

        let name: String
        let place: Place
        let summary: String
        let schema: WireValue

        /// - Parameter schema: as JSON Schema.
        public init(_ name: String, in place: Place, _ summary: String, schema: WireValue = .tree(["type": .text("string")])) {
            (self.name, self.place, self.summary, self.schema) = (name, place, summary, schema)
        }
    }

    /// One that is no error.
    public struct Answer: Sendable {
        let status: Int
        let summary: String
        let contentType: String?
        let schema: WireValue
        let headers: [(name: String, summary: String)]

        /// - Parameters:
        ///   - contentType: `nil` if it has no body.
        ///   - schema: as JSON Schema; bytes of any kind unless it is said.
        public init(
            _ status: Int,
            _ summary: String,
            contentType: String? = nil,
            schema: WireValue? = nil,
            headers: [(name: String, summary: String)] = []
        ) {
            (self.status, self.summary, self.contentType, self.headers) = (status, summary, contentType, headers)
            self.schema = schema ?? .binarySchema
        }
    }

    let name: String
    let verb: String
    let path: String
    let summary: String
    let tag: String
    let isOpen: Bool
    let parameters: [Parameter]
    let answers: [Answer]
    let errors: [Int]

    /// - Parameters:
    ///   - isOpen: whether it may be asked without signing in.
    ///   - errors: the statuses it may answer besides 401, 500 and 503.
    public init(
        _ name: String,
        _ verb: String,
        _ path: String,
        _ summary: String,
        tag: String,
        isOpen: Bool = false,
        parameters: [Parameter],
        answers: [Answer],
        errors: [Int]
    ) {
        (self.name, self.verb, self.path, self.summary, self.tag) = (name, verb, path, summary, tag)
        (self.isOpen, self.parameters, self.answers, self.errors) = (isOpen, parameters, answers, errors)
    }

    var operation: WireValue {
        var responses = answers.map { WireValue.Entry(String($0.status), $0.description) }
        responses += (errors + [401, 500, 503]).sorted().map { WireValue.Entry(String($0), ErrorAnswers.reference($0)) }
        responses.append(WireValue.Entry("default", ErrorAnswers.reference(nil)))
        return .tree([
            "operationId": .text(name), "summary": .text(summary), "tags": .texts([tag]),
            "parameters": .list(parameters.map(\.description)), "responses": .map(responses),
            // What is signed in another way is open to whoever has that.
            "security": isOpen ? .list([.map([])] + SecuritySchemes.each) : .null,
        ])
    }
}

extension EndpointDescription.Parameter {
    fileprivate var description: WireValue {
        .tree([
            "name": .text(name), "in": .text(place.rawValue), "description": .text(summary),
            "required": place == .path ? .bool(true) : .null, "schema": schema,
        ])
    }
}

extension EndpointDescription.Answer {
    fileprivate var description: WireValue {
        let content = contentType.map { WireValue.tree([$0: .tree(["schema": schema])]) }
        let shown = headers.map { header in
            let value = WireValue.tree(["description": .text(header.summary), "schema": .tree(["type": .text("string")])])
            return WireValue.Entry(header.name, value)
        }
        return .tree([
            "description": .text(summary), "headers": shown.isEmpty ? .null : .map(shown), "content": content ?? .null,
        ])
    }
}
