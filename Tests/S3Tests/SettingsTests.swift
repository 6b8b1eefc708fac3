import NIOHTTP1
import ServiceKit
import Testing

@testable import S3

@Suite("What a bucket is reached by")
struct S3SettingsTests {
    @Test(
        "an endpoint is the address of a server, with its port unless it is the usual one",
        arguments: [
            ("https://s3.example.com", "https://s3.example.com"), ("HTTPS://S3.Example.com/", "https://s3.example.com"),
            ("https://s3.example.com:443", "https://s3.example.com"), ("http://127.0.0.1:9000", "http://127.0.0.1:9000"),
            ("http://h:443", "http://h:443"), ("http://[::1]:80/", "http://[::1]"),
        ]
    )
    func endpoint(_ text: String, _ shown: String) {
        #expect(S3Endpoint(text)?.description == shown)
    }

    @Test(
        "anything else is none",
        arguments: [
            "", "s3.example.com", "ftp://s3.example.com", "https://", "https://h/path", "https://user@h", "https://h?x", "https://h:0",
            "https://h:70000", "https://h:", "https://a b",
        ]
    )
    func noEndpoint(_ text: String) {
        #expect(S3Endpoint(text) == nil)
    }

    @Test("the bucket stands in the path, or before the host")
    func addressing() throws {
        let endpoint = try #require(S3Endpoint("https://s3.example.com:8443"))
        var settings = S3Settings(endpoint: endpoint, bucket: "files", keys: S3Keys(access: "a", secret: "b"))
        let request = S3Request(verb: .GET, key: "a b/ü")
        #expect(request.signed(for: settings, at: DateTime(milliseconds: 0)).url == "https://s3.example.com:8443/files/a%20b/%C3%BC")
        settings.addressing = .host
        #expect(request.signed(for: settings, at: DateTime(milliseconds: 0)).url == "https://files.s3.example.com:8443/a%20b/%C3%BC")
    }

    @Test("keys are never shown, neither by description nor by reflection")
    func keys() throws {
        let keys = S3Keys(access: "open sesame", secret: "hidden")
        let settings = S3Settings(endpoint: try #require(S3Endpoint("http://h")), bucket: "b", keys: keys)
        var text = "\(keys) \(settings) \(String(reflecting: settings)) "
        dump(settings, to: &text)
        #expect(!text.contains("sesame") && !text.contains("hidden"))
        #expect(text.contains("http://h"))
    }

    @Test("waits double up to a longest one, half of each by chance")
    func backoff() {
        let backoff = Backoff(first: .milliseconds(100), longest: .seconds(1))
        #expect((1...6).map { backoff.delay(after: $0, share: 1) } == [100, 200, 400, 800, 1000, 1000].map { .milliseconds($0) })
        #expect(backoff.delay(after: 2, share: 0) == .milliseconds(100))
        #expect(backoff.delay(after: 1_000_000, share: 1) == .seconds(1))
    }

    @Test("a listing is read with its encoded keys; what is none is a failure")
    func listing() throws {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name><IsTruncated>true</IsTruncated>\
            <EncodingType>url</EncodingType><Contents><Key>a+b%2Fc%26.txt</Key><LastModified>2024-03-05T06:07:08.900Z</LastModified>\
            <ETag>&quot;x&quot;</ETag><Size>12</Size></Contents></ListBucketResult>
            """
        let listing = try S3Listing(Array(text.utf8))
        let modified = try #require(DateTime("2024-03-05T06:07:08.900Z"))
        #expect(listing.objects == [S3Listing.Object(key: "a b/c&.txt", modified: modified, length: 12)])
        #expect(listing.isCut)
        let broken = [("12", "twelve"), ("%26", "%2"), ("2024", "x")].map { text.replacing($0.0, with: $0.1) }
        for other in ["", "<html/>"] + broken {
            #expect(throws: S3Error.self) { try S3Listing(Array(other.utf8)) }
        }
    }

    @Test(
        "a refusal says what has to be changed",
        arguments: [
            (404, "NoSuchBucket", S3Error.Cause.bucket), (403, "InvalidAccessKeyId", .accessKey),
            (403, "SignatureDoesNotMatch", .secretKey),
            (403, "AccessDenied", .access), (301, "PermanentRedirect", .region), (400, "AuthorizationHeaderMalformed", .region),
            (403, "RequestTimeTooSkewed", .clock), (503, "SlowDown", .passing), (400, "RequestTimeout", .passing), (502, "", .passing),
            (404, "", .endpoint), (400, "InvalidArgument", .other),
        ]
    )
    func causes(_ status: Int, _ code: String, _ cause: S3Error.Cause) {
        let body = code.isEmpty ? "<html>" : "<Error><Code>\(code)</Code><Message>why</Message></Error>"
        let error = S3Error(status: status, body: Array(body.utf8))
        #expect(error.cause == cause)
        #expect(error.message == "the store answered \(status)" + (code.isEmpty ? "" : " \(code): why"))
    }
}
