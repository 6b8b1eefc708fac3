import NIOHTTP1
import ServiceKit
import Testing

/// An answer of the server.
struct TestAnswer: Sendable {
    var status: Int
    var headers: HTTPHeaders
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The first header with this name, in any case.
    subscript(_ name: String) -> String? { headers.first(name: name) }

    /// The body as a type of the contract.
    func value<Value: WireType>(_ type: Value.Type = Value.self, sourceLocation: SourceLocation = #_sourceLocation) throws -> Value {
        try #require(status == 200, "\(text)", sourceLocation: sourceLocation)
        return try Value(wire: JSONReader.parse(body))
    }

    /// What the body of an error says.
    var error: ResponseStatus {
        get throws { try ErrorResponse(wire: JSONReader.parse(body)).responseStatus ?? ResponseStatus() }
    }

    /// The cookies that the answer sets, by name, with their attributes.
    var cookies: [String: String] {
        let pairs = headers["Set-Cookie"].compactMap { header -> (String, String)? in
            let parts = header.split(separator: "=", maxSplits: 1)
            return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
        }
        return Dictionary(pairs, uniquingKeysWith: { $1 })
    }

    /// The cookies as a browser sends them back: those without a value are gone.
    var cookieValues: [String: String] {
        cookies.compactMapValues { $0.split(separator: ";", omittingEmptySubsequences: false).first.map(String.init) }
            .filter { !$0.value.isEmpty }
    }

    /// Expects an error with this status and code, about these fields.
    func expectError(
        _ status: Int,
        _ code: ErrorCode,
        fields: [String] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(self.status == status, "\(text)", sourceLocation: sourceLocation)
        let error = try error
        #expect(error.errorCode == code.rawValue, "\(text)", sourceLocation: sourceLocation)
        #expect(error.errors.compactMap(\.fieldName) == fields, "\(text)", sourceLocation: sourceLocation)
        #expect(error.stackTrace == nil, sourceLocation: sourceLocation)
    }
}
