import Foundation
import TestBucket
import Testing

#if os(Linux)
    @Suite("Large files")
    struct FileMemoryTests {
        private static let size = 200 << 20
        /// Bytes by which the server may grow.
        private static let bound = 48 << 20

        @Test("go through the server into a folder and back without filling its memory")
        func folder() async throws {
            try await RunningServer.with { try await Self.passes(through: $0) }
        }

        @Test("go through the server into a bucket and back without filling its memory", .enabled(if: TestBucket.isAtHand))
        func bucket() async throws {
            try await TestBucket.with { bucket in
                try await RunningServer.with(environment: bucket.environment) { server in
                    try await Self.passes(through: server)
                    #expect(try await bucket.objects().values.map(\.self) == [Self.size])
                }
            }
        }

        private static func passes(through server: RunningServer) async throws {
            let account = try await server.addAccount(named: "Acme")
            let small = try #require(try await server.upload("warm", name: "warm.txt", account: account).file)
            #expect(try await server.text(of: small) == "warm")
            #expect(try await server.send("DELETE", "/files/\(small.id)", headers: administrator).status == 204)
            let url = server.data.appending(path: "large.bin")
            try write(to: url)
            let before = try server.highestMemory()
            let answer = try await server.upload(url, name: "large.bin", account: account)
            let file = try #require(answer.file, "\(answer.status) \(answer.body)")
            #expect(file.contentLength == size)
            let uploaded = try server.highestMemory()
            #expect(uploaded - before < bound, "an upload took \((uploaded - before) >> 20) MB")
            let (status, bytes) = try await server.download(file)
            #expect(status == 200)
            #expect(try bytes == Data(contentsOf: url, options: .alwaysMapped))
            let downloaded = try server.highestMemory()
            #expect(downloaded - before < bound, "a download took \((downloaded - before) >> 20) MB")
        }

        /// Bytes that differ from piece to piece.
        private static func write(to url: URL) throws {
            try Data().write(to: url)
            let handle = try FileHandle(forWritingTo: url)
            var piece = Data((0..<(1 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) })
            for number in 0..<(size >> 20) {
                piece[number] ^= 0xFF
                try handle.write(contentsOf: piece)
            }
            try handle.close()
        }

        private static let administrator = ["Authorization": RunningServer.Sender.administrator.authorization]
    }

    extension RunningServer {
        /// The most memory that the process has had so far, in bytes.
        fileprivate func highestMemory() throws -> Int {
            let status = try String(contentsOfFile: "/proc/\(processId)/status", encoding: .utf8)
            let line = try status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }.orFail()
            return try line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.orFail() * 1024
        }
    }
#endif
