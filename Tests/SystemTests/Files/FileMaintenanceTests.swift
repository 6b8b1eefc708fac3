import Foundation
import TestBucket
import TestDatabase
import Testing

@Suite("Files, backed up, checked and moved")
struct FileMaintenanceTests {
    @Test("check names files whose bytes are missing, damaged or cut", .enabled(if: !TestDatabase.isUsed))
    func check() async throws {
        try await RunningServer.withFiles { server, files in
            let whole = try await server.run(["check"])
            #expect(whole.output == "No damage found\n", "\(whole.errors)")
            let paths = try files.map { try server.path(of: $0) }
            try Data("other txt".utf8).write(to: URL(filePath: paths[0]))
            try Data("cut".utf8).write(to: URL(filePath: paths[1]))
            try FileManager.default.removeItem(atPath: paths[2])
            let check = try await server.run(["check"])
            #expect(check.status == 1)
            #expect(check.errors.contains("3 findings"))
            #expect(check.output.contains("\(files[0].hash)") && check.output.contains("has other bytes than its name says"))
            #expect(check.output.contains("has 3 bytes, not 11"))
            #expect(check.output.contains("is not there"))
        }
    }

    @Test("a backup takes the bytes along, and a server on it has every file again", .enabled(if: !TestDatabase.isUsed))
    func backup() async throws {
        try await RunningServer.withFiles { server, files in
            let place = server.data.appending(path: "copy.db").path
            let backup = try await server.run(["backup", place])
            #expect(backup.status == 0 && backup.output.contains("3 files with 31 bytes"), "\(backup.output)\(backup.errors)")
            for file in files { _ = try await server.send("DELETE", "/files/\(file.id)", headers: Self.administrator) }
            let restore: (URL) throws -> Void = { data in
                try FileManager.default.copyItem(atPath: place, toPath: data.appending(path: "evovoice.db").path)
                try FileManager.default.copyItem(atPath: place + ".files", toPath: data.appending(path: "files").path)
            }
            try await RunningServer.with(prepare: restore) { (restored: RunningServer) async throws in
                #expect(try await restored.texts(of: files) == Self.texts)
                #expect(try await restored.run(["check"]).output == "No damage found\n")
            }
            let bare = try await server.run(["backup", server.data.appending(path: "bare.db").path, "--no-files"])
            #expect(bare.status == 0 && !FileManager.default.fileExists(atPath: server.data.appending(path: "bare.db.files").path))
        }
    }

    @Test("a backup says which bytes were not there", .enabled(if: !TestDatabase.isUsed))
    func gap() async throws {
        try await RunningServer.withFiles { server, files in
            try FileManager.default.removeItem(atPath: try server.path(of: files[1]))
            let backup = try await server.run(["backup", server.data.appending(path: "copy.db").path])
            #expect(backup.status == 0 && backup.output.contains("2 files with 20 bytes"))
            #expect(backup.errors.contains(files[1].hash) && backup.errors.contains("are not there"))
        }
    }

    @Test(
        "from a folder into a bucket and back: every byte arrives, check reads the bucket, a backup fetches from it",
        .enabled(if: TestBucket.isAtHand && !TestDatabase.isUsed)
    )
    func bucket() async throws {
        try await TestBucket.with { bucket in
            try await RunningServer.withFiles { server, files in
                let folder = server.data.appending(path: "files").path
                let move = try await server.run(["migrate", "--files-from", folder], extra: bucket.environment)
                #expect(move.output.contains("3 files with 31 bytes are in the bucket \(bucket.bucket)"), "\(move.output)\(move.errors)")
                let keys = try await bucket.objects()
                #expect(keys.values.sorted() == [9, 11, 11])
                _ = try await bucket.requests()
                #expect(try await server.run(["migrate", "--files-from", folder], extra: bucket.environment).status == 0)
                #expect(try await bucket.requests()["PUT"] == nil, "what is there is not sent again")
                try FileManager.default.removeItem(atPath: folder + "/content")
                try await server.again(with: bucket.environment) { server in
                    #expect(try await server.texts(of: files) == Self.texts)
                    #expect(try await server.run(["check"]).output == "No damage found\n")
                    let place = server.data.appending(path: "copy.db").path
                    let backup = try await server.run(["backup", place])
                    #expect(backup.output.contains("3 files with 31 bytes"), "\(backup.output)\(backup.errors)")
                    try await bucket.write("other txt", as: try keys.keys.first { $0.contains(files[0].hash) }.orFail())
                    try await bucket.remove(try keys.keys.first { $0.contains(files[2].hash) }.orFail())
                    let check = try await server.run(["check"])
                    #expect(check.status == 1 && check.errors.contains("2 findings"), "\(check.output)")
                    #expect(check.output.contains("has other bytes than its name says") && check.output.contains("is not there"))
                    let back = try await server.run(["migrate", "--files-from", place + ".files"])
                    #expect(back.status == 0, "\(back.errors)")
                    #expect(try await server.text(of: files[2]) == Self.texts[2], "what was missing is there again")
                }
            }
        }
    }

    @Test("a move into PostgreSQL wants to know where files go, and takes them there", .enabled(if: TestDatabase.isUsed))
    func move() async throws {
        let database = try #require(try TestDatabase())
        try await RunningServer.withFiles(isEmbedded: true) { server, files in
            #expect(await server.stop() == 0)
            let move = ["migrate", "--from", server.data.path, "--to", database.url]
            let unsaid = try await Command.run(Binary.url, move)
            #expect(unsaid.status == 1 && unsaid.errors.contains("files.folder"), "\(unsaid.errors)")
            let place = server.data.appending(path: "moved").path
            let moved = try await Command.run(Binary.url, move + ["--set", "files.folder=\(place)"])
            #expect(moved.status == 0 && moved.output.contains("3 files with 31 bytes are in \(place)"), "\(moved.output)\(moved.errors)")
            try await RunningServer.with(environment: ["EVOVOICE_FILES_FOLDER": place], database: database) { moved in
                #expect(try await moved.texts(of: files) == Self.texts)
                #expect(try await moved.run(["check"]).output == "No damage found\n")
                try FileManager.default.removeItem(atPath: place + "/content")
                #expect(try await moved.run(["check"]).errors.contains("3 findings"))
            }
        }
    }

    fileprivate static let texts = ["some text", "other texts", "third texts"]
    private static let administrator = ["Authorization": RunningServer.Sender.administrator.authorization]
}

extension RunningServer {
    /// A server with four files, two of which have the same bytes.
    fileprivate static func withFiles(isEmbedded: Bool = false, _ body: (RunningServer, [File]) async throws -> Void) async throws {
        try await with(isEmbedded: isEmbedded) { server in
            let account = try await server.addAccount(named: "Acme")
            var files: [File] = []
            for (number, text) in FileMaintenanceTests.texts.enumerated() {
                files.append(try await server.upload(text, name: "\(number).txt", account: account).file.orFail())
            }
            _ = try await server.upload(FileMaintenanceTests.texts[0], name: "same.txt", account: account).file.orFail()
            try await body(server, files)
        }
    }

    fileprivate func texts(of files: [File]) async throws -> [String] {
        var texts: [String] = []
        for file in files { texts.append(try await text(of: file)) }
        return texts
    }

    /// Where the bytes of a file are in the folder.
    fileprivate func path(of file: File) throws -> String {
        let content = data.appending(path: "files/content").path
        let all = FileManager.default.enumerator(atPath: content)?.allObjects as? [String] ?? []
        return try "\(content)/" + all.first { $0.contains(file.hash) }.orFail()
    }
}
