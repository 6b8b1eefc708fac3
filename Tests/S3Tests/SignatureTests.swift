import Foundation
import NIOHTTP1
import ServiceKit
import Testing

@testable import S3

@Suite("Signatures")
struct SignatureTests {
    /// The examples of "Signature Calculations for the Authorization Header" in Amazon's documentation of S3.
    @Test("are those of Amazon's examples", arguments: Example.all)
    func examples(_ example: Example) throws {
        let keys = S3Keys(access: "AKIAIOSFODNN7EXAMPLE", secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
        let signature = SignatureV4(keys: keys, region: "us-east-1")
        let text = signature.authorization(example.request, at: try #require(DateTime("2013-05-24T00:00:00Z")))
        #expect(text.hasPrefix("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders="))
        #expect(text.hasSuffix(",Signature=\(example.signature)"))
    }

    struct Example: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var request: SignatureV4.Request
        var signature: String

        static let all = [
            Example(
                "GET of a range",
                "GET",
                "/test.txt",
                headers: [("range", "bytes=0-9")],
                "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"
            ),
            Example(
                "PUT of a file",
                "PUT",
                "/test%24file.text",
                headers: [("date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY")],
                bodyHash: "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
                "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"
            ),
            Example(
                "GET of a parameter without a value",
                "GET",
                "/",
                query: [("lifecycle", "")],
                "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"
            ),
            Example(
                "GET of a list",
                "GET",
                "/",
                query: [("prefix", "J"), ("max-keys", "2")],
                "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"
            ),
        ]

        init(
            _ name: String,
            _ verb: String,
            _ path: String,
            query: [(String, String)] = [],
            headers: [(String, String)] = [],
            bodyHash: String = S3Request.emptyHash,
            _ signature: String
        ) {
            testDescription = name
            let own = [("Host", "examplebucket.s3.amazonaws.com"), ("x-amz-date", "20130524T000000Z"), ("x-amz-content-sha256", bodyHash)]
            request = SignatureV4.Request(
                verb: verb,
                path: path,
                query: query.map { (name: $0.0, value: $0.1) },
                headers: (own + headers).map { (name: $0.0, value: $0.1) },
                bodyHash: bodyHash
            )
            self.signature = signature
        }
    }

    @Test("are those that botocore makes of the same requests, whatever stands in them", .enabled(if: Referee.isAtHand))
    func referee() throws {
        var random = SystemRandomNumberGenerator()
        let pieces = ["a", "Z9", "/", " ", "+", "%", "~", "ü", "=", "&", "'", "(*)", "!", "é𝄞", "$@:,;", "-._", "//", "%2F"]
        func text(_ count: ClosedRange<Int>) -> String {
            (0..<Int.random(in: count, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        }
        let questions = (0..<300).map { number in
            Referee.Question(
                verb: ["GET", "PUT", "DELETE", "HEAD"][number % 4],
                key: text(1...12),
                query: Dictionary((0..<number % 4).map { _ in (text(1...4), text(0...6)) }) { first, _ in first },
                date: DateTime(milliseconds: Int64.random(in: 1_000_000_000_000...2_000_000_000_000, using: &random)).iso8601
            )
        }
        let answers = try Referee.answers(to: questions)
        try #require(answers.count == questions.count)
        for (question, answer) in zip(questions, answers) { #expect(try question.own() == answer, "\(question)") }
    }
}

/// botocore, which signs for Amazon's own tools.
private enum Referee {
    static let python = ProcessInfo.processInfo.environment["EVOVOICE_TEST_PYTHON"]
    static var isAtHand: Bool { python != nil }

    struct Question: Codable {
        var verb: String
        var key: String
        var query: [String: String]
        var date: String

        func own() throws -> String {
            let endpoint = try #require(S3Endpoint("https://s3.example.com:8443"))
            var settings = S3Settings(endpoint: endpoint, bucket: "bucket", keys: S3Keys(access: "AK", secret: "s/e+c"))
            settings.region = "eu-west-3"
            var request = S3Request(verb: .init(rawValue: verb), key: key)
            request.query = query.map { (name: $0.key, value: $0.value) }
            request.headers = [("range", "bytes=1-2"), ("x-amz-meta-note", "two   blanks ")]
            let (url, headers) = request.signed(for: settings, at: try #require(DateTime(date)))
            #expect(url.hasPrefix("https://s3.example.com:8443/bucket/"))
            return try #require(headers.first { $0.name == "authorization" }).value
        }
    }

    static func answers(to questions: [Question]) throws -> [String] {
        let process = Process()
        process.executableURL = URL(filePath: try #require(python))
        process.arguments = [URL(filePath: #filePath).deletingLastPathComponent().appending(path: "referee.py").path]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(questions))
        try input.fileHandleForWriting.close()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try JSONDecoder().decode([String].self, from: answer)
    }
}
