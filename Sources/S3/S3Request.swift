import NIOCore
import NIOHTTP1
import ServiceKit

/// A request to a bucket, before it has an address and a signature.
struct S3Request: Sendable {
    var verb: HTTPMethod
    /// The object; empty for the bucket itself.
    var key = ""
    var query: [(name: String, value: String)] = []
    var headers: [(name: String, value: String)] = []
    var body: Body?
    /// Bytes of the answer that are taken at most.
    var limit = 64 << 10
    /// Statuses that are no failure.
    var expected: Set<Int> = [200]

    /// A file that is sent.
    struct Body: Sendable {
        var path: String
        var length: Int
        /// The SHA-256 of the bytes in hexadecimal digits. The store compares it with what arrives.
        var hash: String
    }

    /// The SHA-256 of no bytes.
    static let emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    /// The address, and all headers with the signature.
    func signed(for settings: S3Settings, at date: DateTime) -> (url: String, headers: [(name: String, value: String)]) {
        let (authority, path) = settings.place(of: key)
        let encoded = URIEncoding.path(path)
        let hash = body?.hash ?? Self.emptyHash
        let own = [
            ("host", authority), ("x-amz-date", SignatureV4.time(date)), ("x-amz-content-sha256", hash),
        ]
        let all = own.map { (name: $0.0, value: $0.1) } + headers
        let signature = SignatureV4(keys: settings.keys, region: settings.region)
        let request = SignatureV4.Request(verb: verb.rawValue, path: encoded, query: query, headers: all, bodyHash: hash)
        let parameters = query.isEmpty ? "" : "?" + URIEncoding.query(query)
        return (
            "\(settings.endpoint.scheme)://\(authority)\(encoded)\(parameters)",
            all + [(name: "authorization", value: signature.authorization(request, at: date))]
        )
    }
}

/// A whole answer.
struct S3Answer: Sendable {
    var status: Int
    var headers: HTTPHeaders
    var body: ByteBuffer
}
