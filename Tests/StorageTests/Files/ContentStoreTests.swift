import Crypto
import Foundation
import S3
import ServiceKit
import TestBucket
import Testing

@testable import Storage

@Suite("Places for the bytes of files")
struct ContentStoreTests {
    @Test("keep bytes under their names, read them from anywhere, and forget them", arguments: Place.allCases)
    func lifetime(_ place: Place) async throws {
        try await place.with { store, folder in
            let bytes = (0..<2_500_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 9) }
            let key = try await store.keep(bytes, "one", in: folder)
            let reader = try #require(try await store.open(key))
            #expect(reader.length == bytes.count)
            var read: [UInt8] = []
            while case let piece = try await reader.read(from: read.count, count: bytes.count - read.count), !piece.isEmpty {
                #expect(piece.count <= 256 << 10, "what is held at once is bounded")
                read += piece
            }
            #expect(read == bytes)
            #expect(try await reader.read(from: 2_000_000, count: 3) == Array(bytes[2_000_000..<2_000_003]), "there is a way back")
            #expect(try await reader.read(from: 2_499_999, count: 10) == [bytes[2_499_999]])
            #expect(try await reader.read(from: 2_500_000, count: 10).isEmpty)
            let empty = try await store.keep([], "two", in: folder)
            #expect(try await store.open(empty)?.length == 0)
            #expect(try await store.open(empty)?.read(from: 0, count: 1) == [])
            try await store.remove(key)
            try await store.remove(key)
            #expect(try await store.open(key) == nil)
            #expect(try await store.open(empty) != nil)
        }
    }

    @Test("list what was kept before a date, each once, and nothing that is not theirs", arguments: Place.allCases)
    func listing(_ place: Place) async throws {
        try await place.with { store, folder in
            var keys: Set<ContentKey> = []
            for number in 0..<12 {
                keys.insert(try await store.keep(Array("\(number)".utf8), "blob\(number)", account: "account\(number % 3)", in: folder))
            }
            let late = DateTime(milliseconds: Int64(Date().timeIntervalSince1970 * 1000) + 60_000)
            var found: [ContentKey] = []
            var next: String?
            repeat {
                let page = try await store.list(keptBefore: late, after: next)
                found += page.keys
                next = page.next
            } while next != nil
            #expect(found.count == 12 && Set(found) == keys)
            #expect(found.map(\.path) == found.map(\.path).sorted())
            next = nil
            repeat {
                let page = try await store.list(keptBefore: DateTime(milliseconds: 0), after: next)
                #expect(page.keys.isEmpty, "nothing is that old")
                next = page.next
            } while next != nil
        }
    }

    @Test("take over the bytes of others, once, and not those that were damaged on the way", arguments: Place.allCases)
    func copying(_ place: Place) async throws {
        try await place.with { store, folder in
            let source = FolderContentStore(folder: folder + "/source")
            let good = try await source.keep(Array("good bytes".utf8), "good", in: folder)
            let bad = try await source.keep(Array("bad bytes".utf8), "bad", in: folder)
            try Data("bed bytes".utf8).write(to: URL(filePath: "\(folder)/source/content/\(bad.path)"))
            let lost = ContentKey(accountId: "account", hash: String(repeating: "0", count: 64), blob: "lost")
            for _ in 0..<2 {
                let sum = try await ContentCopy(from: source, to: store).run([good, bad, lost])
                #expect((sum.count, sum.bytes) == (1, 10))
                #expect(sum.missing == [bad, lost])
            }
            let reader = try #require(try await store.open(good))
            #expect(try await ContentCopy.hash(reader) == good.hash)
            #expect(try await store.open(bad) == nil)
            #expect(try FileManager.default.contentsOfDirectory(atPath: try store.incomingFolder).isEmpty, "nothing is left over")
        }
    }

    @Test("a bucket that cannot be reached is told apart from bytes that are not there", .enabled(if: TestBucket.isAtHand))
    func away() async throws {
        try await TestBucket.with { bucket in
            let store = try bucket.store("/tmp", tries: 1)
            let key = ContentKey(accountId: "account", hash: String(repeating: "0", count: 64), blob: "blob")
            #expect(try await store.open(key) == nil)
            try await bucket.spoil(2, by: .fail)
            let error = await #expect(throws: StorageError.self) { try await store.open(key) }
            #expect(error?.kind == .filesUnreachable)
            await #expect(throws: StorageError.self) { try await store.list(keptBefore: DateTime(milliseconds: 0), after: nil) }
        }
    }
}

/// Where the bytes of files can be kept.
enum Place: String, CaseIterable, Sendable {
    case folder, bucket

    /// Places that can be tested here.
    static var allCases: [Place] { TestBucket.isAtHand ? [.folder, .bucket] : [.folder] }

    func with(_ body: (any ContentStore, _ folder: String) async throws -> Void) async throws {
        let folder = NSTemporaryDirectory() + "evovoice-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        switch self {
        case .folder: try await body(FolderContentStore(folder: folder + "/files"), folder)
        case .bucket:
            try await TestBucket.with { bucket in
                try await bucket.write("not ours", as: "other/object")
                try await bucket.write("not ours", as: "files/readme.txt")
                try await body(try bucket.store(folder), folder)
            }
        }
    }
}

extension TestBucket {
    fileprivate func store(_ folder: String, tries: Int = 3) throws -> S3ContentStore {
        let keys = S3Keys(access: accessKey, secret: secretKey)
        var settings = S3Settings(endpoint: try #require(S3Endpoint(endpoint)), bucket: bucket, keys: keys)
        settings.region = region
        settings.tries = tries
        let client = S3Client(settings) { DateTime(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
        return S3ContentStore(client, prefix: "files/", folder: folder + "/waiting")
    }
}

extension ContentStore {
    fileprivate func keep(_ bytes: [UInt8], _ blob: String, account: String = "account", in folder: String) async throws -> ContentKey {
        let hash = SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined()
        let key = ContentKey(accountId: account, hash: hash, blob: blob)
        let path = "\(folder)/\(blob).new"
        try Data(bytes).write(to: URL(filePath: path))
        try await keep(fileAt: path, as: key)
        return key
    }
}
