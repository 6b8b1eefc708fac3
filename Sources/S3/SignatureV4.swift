import Crypto
import FoundationEssentials
import ServiceKit

/// Signs requests with AWS Signature Version 4, in the header `Authorization`, as S3 has it: paths are encoded once, and
/// the hash of the body is a header of its own.
///
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html>
struct SignatureV4: Sendable {
    let keys: S3Keys
    let region: String

    /// What is signed of a request.
    struct Request: Sendable {
        var verb: String
        /// Percent-encoded (``URIEncoding/path(_:)``).
        var path: String
        /// Not encoded.
        var query: [(name: String, value: String)] = []
        /// All of them are signed. `x-amz-date` and `x-amz-content-sha256` are among them.
        var headers: [(name: String, value: String)]
        /// The SHA-256 of the body in hexadecimal digits, or what S3 takes in its place.
        var bodyHash: String
    }

    /// The value of the header `Authorization`.
    func authorization(_ request: Request, at date: DateTime) -> String {
        let headers = Self.canonical(request.headers)
        let names = headers.map(\.name).joined(separator: ";")
        let canonical = [
            request.verb, request.path, URIEncoding.query(request.query),
            headers.map { "\($0.name):\($0.value)\n" }.joined(), names, request.bodyHash,
        ].joined(separator: "\n")
        let time = Self.time(date)
        let scope = "\(time.prefix(8))/\(region)/s3/aws4_request"
        let text = "AWS4-HMAC-SHA256\n\(time)\n\(scope)\n\(Self.hash(canonical))"
        let signature = Hexadecimal.text(Self.code(text, key(of: String(time.prefix(8)))))
        return "AWS4-HMAC-SHA256 Credential=\(keys.access)/\(scope),SignedHeaders=\(names),Signature=\(signature)"
    }

    /// The key of a day, in a region, for S3.
    private func key(of day: String) -> [UInt8] {
        [day, region, "s3", "aws4_request"].reduce(Array("AWS4\(keys.secret)".utf8)) { key, text in Array(Self.code(text, key)) }
    }

    /// `20130524T000000Z`.
    static func time(_ date: DateTime) -> String {
        date.iso8601.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    /// Names in small letters and in their order, values without blanks around them and with single ones in them.
    private static func canonical(_ headers: [(name: String, value: String)]) -> [(name: String, value: String)] {
        headers.map { ($0.name.lowercased(), $0.value.split(separator: " ").joined(separator: " ")) }.sorted { $0.0 < $1.0 }
    }

    private static func hash(_ text: String) -> String {
        Hexadecimal.text(SHA256.hash(data: Array(text.utf8)))
    }

    private static func code(_ text: String, _ key: [UInt8]) -> HMAC<SHA256>.MAC {
        HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: SymmetricKey(data: key))
    }
}
