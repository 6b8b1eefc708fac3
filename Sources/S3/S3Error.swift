import ServiceKit

/// What a store answers, or that it does not.
public struct S3Error: Error, Sendable, Equatable, CustomStringConvertible {
    /// What to change about it.
    public var cause: Cause
    /// For the operator: what the store said.
    public var message: String
    /// The status of the answer; `nil` if there was none.
    public var status: Int?

    public enum Cause: Sendable, Equatable {
        /// It may go by: nobody answers at the endpoint, or only that it cannot just now.
        case passing
        case endpoint, bucket, region, accessKey, secretKey
        /// The clocks of the store and of this machine differ.
        case clock
        /// The keys do not open this.
        case access
        case other
    }

    public var description: String { message }

    static func unreachable(_ reason: String) -> S3Error {
        S3Error(cause: .passing, message: reason)
    }

    /// - Parameter body: an `Error` element, unless something else than a store answered.
    init(status: Int, body: [UInt8]) {
        let error = try? XMLReader.parse(body)
        let code = error?["Code"] ?? ""
        let said = [code, error?["Message"] ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
        self.status = status
        message = "the store answered \(status)\(said.isEmpty ? "" : " \(said)")"
        cause = Self.cause(status, code)
    }

    private init(cause: Cause, message: String) {
        self.cause = cause
        self.message = message
    }

    private static func cause(_ status: Int, _ code: String) -> Cause {
        switch code {
        case "NoSuchBucket", "InvalidBucketName": .bucket
        case "InvalidAccessKeyId": .accessKey
        case "SignatureDoesNotMatch": .secretKey
        case "AuthorizationHeaderMalformed", "PermanentRedirect", "IllegalLocationConstraintException": .region
        case "RequestTimeTooSkewed": .clock
        case "RequestTimeout", "SlowDown", "InternalError", "ServiceUnavailable": .passing
        default:
            switch status {
            case 408, 429, 500, 502, 503, 504: .passing
            case 301, 307: .region
            case 401, 403: .access
            case 404, 405: code.isEmpty ? .endpoint : .other
            default: .other
            }
        }
    }
}

extension XMLElement {
    /// The text of the first child with a name.
    subscript(name: String) -> String? { children.first { $0.name == name }?.text }
}
