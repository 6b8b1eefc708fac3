import Foundation
import TestBucket
import Testing

@Suite("Where files are")
struct FilePlaceTests {
    @Test("with a PostgreSQL database the server does not start until it is said, and names the setting")
    func unsaid() async throws {
        try await DataFolder.with { folder in
            let serve = ["serve", "--data", folder.data, "--database", "postgres://127.0.0.1:1/none"]
            let command = try await Command.run(Binary.url, serve)
            #expect(command.status == 1)
            #expect(command.errors.contains("files.folder: with a PostgreSQL database it has to be said where files are kept"))
            #expect(command.errors.contains("files.s3.bucket"))
            let said = try await Command.run(Binary.url, serve + ["--set", "files.folder=\(folder.path("files"))"])
            #expect(said.status == 1 && !said.errors.contains("files.folder"), "\(said.errors)")
        }
    }

    @Test(
        "half a bucket is no place, and the setting that is missing or wrong is named",
        arguments: [
            (["files.s3.bucket=b"], "files.s3.bucket=b: 'b' is out of place: expected 3 to 255 letters"),
            (["files.s3.endpoint=s3.example.com"], "is out of place: expected an address such as https://s3.example.com"),
            (["files.s3.prefix=../x"], "is out of place: expected a path such as"),
            (["files.s3.endpoint=http://127.0.0.1:1"], "files.s3.bucket: is not set, but other settings of a bucket are"),
            (["files.s3.bucket=bucket"], "EVOVOICE_FILES_S3_ACCESS_KEY: is needed for the bucket 'bucket'"),
            (["files.s3.secretKey=x"], "there is no setting 'files.s3.secretKey'"),
        ]
    )
    func half(_ settings: [String], _ reason: String) async throws {
        try await DataFolder.with { folder in
            try await folder.fail(["serve"] + settings.flatMap { ["--set", $0] }, because: reason)
        }
    }

    @Test("a bucket that cannot be used stops the server with the setting that has to be changed", .enabled(if: TestBucket.isAtHand))
    func unusable() async throws {
        try await TestBucket.with { bucket in
            try await DataFolder.with { folder in
                let cases = [
                    (["EVOVOICE_FILES_S3_BUCKET": "another"], "files.s3.bucket: the bucket 'another' cannot be used"),
                    (["EVOVOICE_FILES_S3_ACCESS_KEY": "AKIANOBODY"], "EVOVOICE_FILES_S3_ACCESS_KEY: the bucket"),
                    (["EVOVOICE_FILES_S3_SECRET_KEY": "not-the-secret"], "EVOVOICE_FILES_S3_SECRET_KEY: the bucket"),
                    (["EVOVOICE_FILES_S3_REGION": "us-west-2"], "files.s3.region: the bucket"),
                    (
                        ["EVOVOICE_FILES_S3_ENDPOINT": "http://127.0.0.1:1", "EVOVOICE_FILES_S3_TRIES": "2"],
                        "files.s3.endpoint: the bucket"
                    ),
                    (["EVOVOICE_FILES_LIMIT": "5368709121"], "files.limit: a bucket takes files of at most 5368709120 bytes"),
                ]
                for (change, reason) in cases {
                    let command = try await folder.run(["serve", "--port", "0"], extra: bucket.environment.merging(change) { $1 })
                    #expect(command.status == 1)
                    #expect(command.errors.contains(reason), "\(command.errors)")
                    #expect(!command.errors.contains("secret+that") && !command.errors.contains("not-the-secret"))
                }
            }
        }
    }

    @Test(
        "files in a bucket are stored, read, shared by content and deleted, whatever goes wrong with the store now and then",
        .enabled(if: TestBucket.isAtHand)
    )
    func bucket() async throws {
        try await TestBucket.with { bucket in
            let prefix = ["EVOVOICE_FILES_S3_PREFIX": "voice/test"]
            try await RunningServer.with(environment: bucket.environment.merging(prefix) { $1 }) { server in
                let account = try await server.addAccount(named: "Acme")
                try await bucket.spoil(2, by: .fail)
                let one = try #require(try await server.upload("some text", name: "one.txt", account: account).file)
                #expect(try await server.text(of: one) == "some text")
                let keys = try await bucket.objects()
                #expect(keys.values.map(\.self) == [9])
                #expect(keys.keys.allSatisfy { $0.hasPrefix("voice/test/\(account)/\(one.hash.prefix(2))/\(one.hash).") })
                _ = try await bucket.requests()
                let two = try #require(try await server.upload("some text", name: "two.txt", account: account).file)
                #expect(try await bucket.requests()["PUT"] == nil, "bytes that are there are not sent again")
                let range = try await server.download(two, range: "bytes=5-7")
                #expect(range.status == 206 && range.bytes == Data("tex".utf8))
                let long = String(repeating: "0123456789", count: 300_000)
                try await bucket.spoil(2, by: .cut)
                let answer = try await server.upload(long, name: "three.txt", account: account)
                let three = try #require(answer.file, "\(answer.status) \(answer.body)")
                try await bucket.spoil(2, by: .cut)
                #expect(try await server.text(of: three) == long)
                #expect(try await server.send("DELETE", "/files/\(one.id)", headers: Self.administrator).status == 204)
                #expect(try await server.text(of: two) == "some text")
                #expect(try await server.send("DELETE", "/files/\(two.id)", headers: Self.administrator).status == 204)
                #expect(try await bucket.objects().values.map(\.self) == [3_000_000])
            }
        }
    }

    @Test("while the store is away uploads are refused and nothing is stored; then all goes on", .enabled(if: TestBucket.isAtHand))
    func away() async throws {
        try await TestBucket.with { bucket in
            let few = ["EVOVOICE_FILES_S3_TRIES": "2"]
            try await RunningServer.with(environment: bucket.environment.merging(few) { $1 }) { server in
                let account = try await server.addAccount(named: "Acme")
                let kept = try #require(try await server.upload("kept", name: "kept.txt", account: account).file)
                try await bucket.spoil(1000, by: .fail)
                let refused = try await server.upload("refused", name: "refused.txt", account: account)
                #expect(refused.status == 503 && refused.body.contains("The place of files cannot be reached; nothing was changed"))
                #expect(try await server.download(kept).status == 503)
                #expect(try await server.get("/files/\(kept.id)").status == 200, "what is known about files is in the database")
                try await bucket.spoil(0, by: .fail)
                #expect(try await server.text(of: kept) == "kept")
                #expect(try await bucket.objects().count == 1)
                let incoming = server.data.appending(path: "files/incoming").path
                #expect(try FileManager.default.contentsOfDirectory(atPath: incoming).isEmpty)
            }
        }
    }

    private static let administrator = ["Authorization": RunningServer.Sender.administrator.authorization]
}
