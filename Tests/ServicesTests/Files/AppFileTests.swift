import Contract
import Foundation
import ServiceKit
import Testing

@Suite("Files of a user")
struct AppFileTests {
    @Test("a user's uploads are their own, in the one account they have")
    func own() async throws {
        try await World.open { world in
            let data = Data("from memory".utf8).base64EncodedString()
            let made = try await world.post("/app/files", #"{"data":"\#(data)","fileName":"a.txt"}"#, as: .user).value(FileInfo.self)
            #expect((made.accountId, made.userId, made.contentType) == (world.alpha, world.id(of: .user), "text/plain"))
            #expect(try await world.content(of: made, as: .user).text == "from memory")
            _ = try await world.send(.form("/app/file", file: [65], name: "b.txt"), as: .user).value(FileInfo.self)
            _ = try await world.file("manager.txt")
            let mine = try await world.get("/app/files", as: .user).value(GetMyFilesResponse.self).files
            #expect(mine.map(\.fileName) == ["b.txt", "a.txt"])
            #expect(try await world.get("/app/files?fileTypes=Fax", as: .user).value(GetMyFilesResponse.self).files.isEmpty)
            try await world.post("/app/files", "{}", as: .user).expectError(400, .notEmpty, fields: ["file"])
            try await world.post("/app/files", #"{"data":"\#(data)"}"#).expectError(400, .notEmpty, fields: ["AccountId"])
        }
    }

    @Test("a file shows the name of its user, as it is now, and nothing of who is no user of its account")
    func userName() async throws {
        try await World.open { world in
            let made = try await world.send(.upload("/app/file?fileName=own.txt", [65]), as: .user).value(FileInfo.self)
            #expect(made.userName == "user")
            #expect(try await world.patch("/users/\(world.id(of: .user))", #"{"firstName":"Ada","lastName":"Lovelace"}"#).status == 200)
            let path = "/files/\(made.id ?? "")"
            #expect(try await world.get(path, as: .manager).value(FileInfo.self).userName == "Ada Lovelace")
            let listed = try await world.get("/files", as: .manager).value(ListResponse<FileInfo>.self).items
            #expect(listed.map(\.userName) == ["Ada Lovelace"])
            let patch = #"{"userId":"\#(world.id(of: .foreignUser))"}"#
            #expect(try await world.patch(path, patch, as: .manager).value(FileInfo.self).userName == nil)
            #expect(try await world.patch(path, #"{"userId":null}"#, as: .manager).value(FileInfo.self).userName == nil)
            #expect(!(try await world.logText().contains("userName")), "the log holds what was changed, not what follows from it")
        }
    }

    @Test("the portal shows all files to who manages them, and their own to everyone else")
    func portal() async throws {
        try await World.open { world in
            _ = try await world.file("manager.txt")
            _ = try await world.send(.upload("/app/file?fileName=own.txt", [65]), as: .user).value(FileInfo.self)
            func names(_ person: Person, _ query: String = "") async throws -> [String?] {
                try await world.get("/portal/files?sortField=fileName&sortOrder=Ascend&\(query)", as: person)
                    .value(ListResponse<FileInfo>.self).items.map(\.fileName)
            }
            #expect(try await names(.manager) == ["manager.txt", "own.txt"])
            #expect(try await names(.customer, "fileNameFilter=MAN") == ["manager.txt"])
            #expect(try await names(.user) == ["own.txt"])
            #expect(try await names(.foreignManager) == [])
            #expect(try await world.get("/portal/files?accountId=\(world.alpha)", as: .foreignManager).status == 403)
        }
    }

    @Test("sound is converted to WAV when asked", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sox")))
    func conversion() async throws {
        try await World.open { world in
            // An AU file: its head, and a tenth of a second of 16-bit sound.
            let head: [UInt8] = Array(".snd".utf8) + [0, 0, 0, 24, 0, 0, 6, 64, 0, 0, 0, 3, 0, 0, 31, 64, 0, 0, 0, 1]
            let sound = head + (0..<1600).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            let made = try await world.send(.upload("/app/files?convertToWav=true&fileName=a.au", sound, type: "audio/basic"), as: .user)
                .value(FileInfo.self)
            #expect((made.fileName, made.contentType) == ("a.wav", "audio/wav"))
            let bytes = try await world.content(of: made, as: .user).body
            #expect(Array(bytes.prefix(4)) == Array("RIFF".utf8))
            #expect(bytes.count == 1600 + 44)
            try await world.send(.upload("/app/files?convertToWav=true&fileName=a.txt", [65]), as: .user)
                .expectError(400, .argument, fields: ["convertToWav"])
            try await world.send(.upload("/app/files?convertToWav=true", Array("fLaC nonsense".utf8), type: "audio/flac"), as: .user)
                .expectError(400, .argument, fields: ["convertToWav"])
            #expect(world.arriving() == 0)
        }
    }
}
