import NIOCore
import ServiceKit

/// An ``Endpoint`` without its type of caller.
struct ErasedEndpoint: Sendable {
    let name: String
    let verbs: [String]
    let template: PathTemplate
    let access: Access
    /// - Parameter caller: what the backend's `authenticate` returned.
    let answer: @Sendable (RequestInfo, _ caller: (any ServiceCaller)?, _ members: [WireValue.Entry]) async throws -> EndpointAnswer

    init<Caller>(_ endpoint: Endpoint<Caller>) {
        name = endpoint.name
        verbs = endpoint.verbs.contains("GET") ? endpoint.verbs + ["HEAD"] : endpoint.verbs
        template = endpoint.template
        access = endpoint.access
        answer = { request, caller, members in
            try await endpoint.answer(EndpointCall(request: request, caller: caller as? Caller, members: members))
        }
    }
}

extension ErasedEndpoint {
    /// What came with a request, in the order in which it counts.
    func members(_ info: RequestInfo, _ segments: [String], _ body: RequestBody) throws(ServiceError) -> [WireValue.Entry] {
        try info.query.check()
        var members = template.values(of: segments) + info.query.fields
        switch body {
        case .none: break
        case .form(let form): members += form.fields + form.values
        case .bytes(let bytes):
            let contentType = info.header("Content-Type") ?? ""
            // Clients send an empty body of any type with a beat.
            guard Format(contentType: contentType) == .json else { break }
            do {
                guard case .map(let entries) = try JSONReader.parse(bytes.readableBytesView) else { break }
                members += entries
            } catch {
                throw .unreadable(contentType, error.description)
            }
        }
        return members
    }
}

extension PathTemplate {
    /// Whether a path has these segments, in any case, and a value for each variable. Wildcards fit nothing.
    func fits(_ path: [String]) -> Bool {
        guard path.count == segments.count else { return false }
        return zip(segments, path).allSatisfy { segment, text in
            switch segment {
            case .literal(let literal): literal.isSame(as: text)
            case .variable: true
            case .wildcard: false
            }
        }
    }
}

extension EncodedAnswer {
    /// - Throws: 416 if a range was asked for that is not there.
    init(_ answer: EndpointAnswer, to request: RequestInfo) throws(Failure) {
        switch answer {
        case .value(let value):
            self.init(status: 200, contentType: Format.json.contentTypeHeader, body: .bytes(.init(bytes: JSONWriter.encode(value))))
        case .live(let content):
            self.init(status: 200, contentType: content.contentType, headers: content.headers)
            isLive = true
            body = .stream { out in try await content.produce(PieceWriter(out: out)) }
        case .content(let content):
            try self.init(content, to: request)
        }
    }
}

private struct PieceWriter: LiveWriter {
    let out: any BodyWriter

    func write(_ bytes: [UInt8]) async throws {
        try await out.write(.init(bytes: bytes))
    }

    func drop() { out.drop() }
}
