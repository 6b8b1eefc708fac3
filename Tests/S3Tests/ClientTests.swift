import Crypto
import Foundation
import ServiceKit
import Synchronization
import TestBucket
import Testing

@testable import S3

@Suite("A store is spoken to", .enabled(if: TestBucket.isAtHand))
struct S3ClientTests {
    @Test("objects are stored, measured, read by ranges, listed in order and removed", arguments: S3Settings.Addressing.allCases)
    func lifetime(_ addressing: S3Settings.Addressing) async throws {
        try await TestBucket.with { bucket in
            let client = try bucket.client { $0.addressing = addressing }
            let big = Data((0..<700_001).map { UInt8(truncatingIfNeeded: $0 &* 31) })
            try await client.put(big, as: "f/b ü&+'~.bin")
            try await client.put(Data(), as: "f/a")
            try await client.put(Data("x".utf8), as: "g")
            #expect(try await bucket.objects() == ["f/b ü&+'~.bin": 700_001, "f/a": 0, "g": 1])
            #expect(try await client.length(of: "f/b ü&+'~.bin") == 700_001)
            #expect(try await client.length(of: "f/a") == 0)
            #expect(try await client.length(of: "f/none") == nil)
            #expect(try await client.bytes(699_990..<700_001, of: "f/b ü&+'~.bin") == Array(big.suffix(11)))
            #expect(try await client.bytes(0..<1, of: "none") == nil)
            let first = try await client.list(prefix: "f/", limit: 1)
            #expect(first.objects.map(\.key) == ["f/a"] && first.isCut)
            let rest = try await client.list(prefix: "f/", after: "f/a")
            #expect(rest.objects.map(\.key) == ["f/b ü&+'~.bin"] && !rest.isCut)
            #expect(rest.objects.first?.length == 700_001)
            try await client.remove("f/a")
            try await client.remove("f/a")
            #expect(try await bucket.objects().keys.sorted() == ["f/b ü&+'~.bin", "g"])
        }
    }

    @Test("what the store cannot do now is tried again with growing waits, and given up after the last try")
    func failing() async throws {
        try await TestBucket.with { bucket in
            let pauses = Pauses()
            let client = try bucket.client(pauses) { $0.tries = 4 }
            try await bucket.spoil(3, by: .fail)
            try await client.put(Data("text".utf8), as: "k")
            #expect(try await bucket.objects() == ["k": 4])
            let waits = pauses.all
            #expect(waits.count == 3)
            for (wait, full) in zip(waits, [100, 200, 400]) {
                #expect((Duration.milliseconds(full / 2) ... .milliseconds(full)).contains(wait))
            }
            _ = try await bucket.requests()
            try await bucket.spoil(100, by: .fail)
            let error = await #expect(throws: S3Error.self) { try await client.length(of: "k") }
            #expect(error?.cause == .passing && error?.status == 503)
            #expect(try await bucket.requests() == ["HEAD": 4])
        }
    }

    @Test("a connection that is cut in the middle costs a try, not a byte")
    func cutting() async throws {
        try await TestBucket.with { bucket in
            let client = try bucket.client()
            let bytes = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
            try await bucket.spoil(2, by: .cut)
            try await client.put(bytes, as: "k")
            #expect(try await bucket.objects() == ["k": 3_000_000])
            try await bucket.spoil(2, by: .cut)
            #expect(try await client.bytes(1000..<2_000_000, of: "k") == Array(bytes[1000..<2_000_000]))
            #expect(try await bucket.requests() == ["PUT": 3, "GET": 3])
        }
    }

    @Test("a store that is silent is left after a while")
    func stalling() async throws {
        try await TestBucket.with { bucket in
            try await bucket.client().put(Data("text".utf8), as: "k")
            let client = try bucket.client { $0.silence = .milliseconds(300) }
            try await bucket.spoil(1, by: .stall)
            #expect(try await client.length(of: "k") == 4, "the next try is answered")
            try await bucket.spoil(100, by: .stall)
            let error = await #expect(throws: S3Error.self) { try await client.length(of: "k") }
            #expect(error?.cause == .passing && error?.status == nil)
        }
    }

    @Test("what does not go by is said at once, with what has to be changed")
    func refusals() async throws {
        try await TestBucket.with { bucket in
            let cases: [(S3Error.Cause, @Sendable (inout S3Settings) -> Void)] = [
                (.bucket, { $0.bucket = "other" }), (.accessKey, { $0.keys.access = "AKIA" }), (.secretKey, { $0.keys.secret += "x" }),
                (.region, { $0.region = "us-east-1" }),
            ]
            for (cause, change) in cases {
                let pauses = Pauses()
                let client = try bucket.client(pauses, change)
                let error = await #expect(throws: S3Error.self) { try await client.list(prefix: "", limit: 1) }
                #expect(error?.cause == cause)
                #expect(error.map { !"\($0)".contains(bucket.secretKey) } == true)
                #expect(pauses.all.isEmpty)
            }
            let pauses = Pauses()
            let nobody = try bucket.client(pauses) { settings in
                S3Endpoint("http://127.0.0.1:1").map { settings.endpoint = $0 }
                settings.tries = 3
            }
            let error = await #expect(throws: S3Error.self) { try await nobody.list(prefix: "", limit: 1) }
            #expect(error?.cause == .passing && error?.message.hasPrefix("http://127.0.0.1:1: ") == true)
            #expect(pauses.all.count == 2)
        }
    }

    @Test("bytes that are not what the hash says are not stored")
    func damage() async throws {
        try await TestBucket.with { bucket in
            let client = try bucket.client()
            let path = try Self.file(Data("text".utf8))
            defer { try? FileManager.default.removeItem(atPath: path) }
            let error = await #expect(throws: S3Error.self) {
                try await client.put(fileAt: path, length: 4, hash: S3Request.emptyHash, as: "k")
            }
            #expect(error?.status == 400)
            #expect(try await bucket.objects().isEmpty)
        }
    }

    @Test("who no longer waits ends the request, and it is not tried again")
    func cancelling() async throws {
        try await TestBucket.with { bucket in
            let pauses = Pauses()
            let client = try bucket.client(pauses)
            try await bucket.spoil(10, by: .stall)
            let task = Task { try await client.length(of: "k") }
            while try await bucket.requests()["HEAD"] == nil { await Task.yield() }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(pauses.all.isEmpty)
        }
    }

    static func file(_ bytes: Data) throws -> String {
        let url = FileManager.default.temporaryDirectory.appending(path: "evovoice-\(UUID().uuidString)")
        try bytes.write(to: url)
        return url.path
    }
}

/// The waits between tries, none of which is waited for.
private final class Pauses: Sendable {
    private let waits = Mutex<[Duration]>([])
    var all: [Duration] { waits.withLock { $0 } }
    func add(_ wait: Duration) { waits.withLock { $0.append(wait) } }
}

extension TestBucket {
    fileprivate func client(_ pauses: Pauses = Pauses(), _ change: (inout S3Settings) -> Void = { _ in }) throws -> S3Client {
        var settings = S3Settings(
            endpoint: try #require(S3Endpoint(endpoint)),
            bucket: bucket,
            keys: S3Keys(access: accessKey, secret: secretKey)
        )
        settings.region = region
        change(&settings)
        var names: [String: String] = [:]
        if settings.addressing == .host, let port = endpoint.split(separator: ":").last {
            settings.endpoint = try #require(S3Endpoint("http://files.test:\(port)"))
            names["\(bucket).files.test"] = "127.0.0.1"
        }
        let now: @Sendable () -> DateTime = { DateTime(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
        return S3Client(settings, names: names, now: now) { pauses.add($0) }
    }
}

extension S3Client {
    fileprivate func put(_ bytes: Data, as key: String) async throws {
        let path = try S3ClientTests.file(bytes)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let hash = Hexadecimal.text(SHA256.hash(data: bytes))
        try await put(fileAt: path, length: bytes.count, hash: hash, as: key)
    }
}
