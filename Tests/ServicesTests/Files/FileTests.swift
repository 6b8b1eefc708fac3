import Contract
import Foundation
import ServiceKit
import Services
import Storage
import Testing

@Suite("Files")
struct FileTests {
    @Test("a file is uploaded, described, downloaded, renamed, listed and deleted")
    func lifetime() async throws {
        try await World.open { world in
            let customer = try await world.customer("Top")
            let form = TestRequest.form(
                "/files",
                [("accountId", world.alpha), ("customerId", customer)],
                file: Array("hello".utf8),
                name: "../Grüße.txt"
            )
            let answer = try await world.send(form, as: .manager)
            let made = try answer.value(FileInfo.self)
            let id = try #require(made.id)
            #expect((made.fileName, made.contentType, made.contentLength) == ("Grüße.txt", "text/plain", 5))
            #expect((made.type, made.accountName, made.customerName, made.userId) == (.upload, "Alpha", "Top", nil))

            let bytes = try await world.content(of: made, as: .customer)
            #expect((bytes.status, bytes.text, bytes["Content-Type"]) == (200, "hello", "text/plain"))
            #expect(bytes["Content-Disposition"] == "inline; filename=\"Gr__e.txt\"; filename*=UTF-8''Gr%C3%BC%C3%9Fe.txt")
            #expect(bytes["Content-Security-Policy"]?.contains("sandbox") == true)
            let tag = try #require(bytes["ETag"])
            #expect(try await world.content(of: made, [("If-None-Match", tag)]).status == 304)
            #expect(try await world.content(of: made, [("Range", "bytes=1-3")]).text == "ell")

            let patched = try await world.patch("/files/\(id)", #"{"fileName":"b\u0000/c.txt","customerId":null}"#, as: .customer)
            let renamed = try patched.value(FileInfo.self)
            #expect((renamed.fileName, renamed.customerId, renamed.contentLength) == ("c.txt", nil, 5))
            #expect(try await world.get("/files/\(id)")["ETag"] == patched["ETag"])
            #expect(answer["ETag"] != patched["ETag"])
            try await world.send(.patch("/files/\(id)", #"{"fileName":"d"}"#).with("If-Match", answer["ETag"] ?? ""), as: .manager)
                .expectError(412, .preconditionFailed)

            let list = try await world.get("/files?fileName=C.T", as: .manager).value(ListResponse<FileInfo>.self)
            #expect(list.items.map(\.uri) == [made.uri])
            #expect(try await world.delete("/files/\(id)", as: .manager).status == 204)
            try await world.get("/files/\(id)").expectError(404, .notFound)
            #expect(try await world.content(of: made).status == 404)
            #expect(world.copies() == 0)
            #expect(world.arriving() == 0)
        }
    }

    @Test("new bytes replace the old ones, with a new uri; what is not sent stays")
    func replacing() async throws {
        try await World.open { world in
            let file = try await world.file("a.txt", "one")
            let id = try #require(file.id)
            let form = TestRequest.form("/files/\(id)", file: Array("two!".utf8), name: "b.csv", type: "text/csv", verb: "PATCH")
            let changed = try await world.send(form, as: .manager).value(FileInfo.self)
            #expect((changed.fileName, changed.contentType, changed.contentLength) == ("b.csv", "text/csv", 4))
            #expect(changed.uri != file.uri)
            #expect(try await world.content(of: changed).text == "two!")
            #expect(try await world.content(of: file).text == "two!", "the old address leads to what the file is now")
            #expect(world.copies() == 1)
            let raw = try await world.send(.upload("/files/\(id)", [1, 2], type: "application/x-own", verb: "PATCH"), as: .manager)
            #expect(try raw.value(FileInfo.self).fileName == "b.csv")
            #expect(try await world.logText().contains("content:?v="), "the log says which bytes there were")
        }
    }

    @Test("the same bytes are kept once for an account, until the last file that has them is gone")
    func sharing() async throws {
        try await World.open { world in
            let one = try await world.file("one.txt", "same")
            let two = try await world.file("two.txt", "same")
            let other = try await world.file("three.txt", "same", in: world.beta)
            #expect(world.copies() == 2, "accounts share nothing")
            #expect(try await world.delete("/files/\(one.id ?? "")").status == 204)
            #expect(try await world.content(of: two).text == "same")
            #expect(try await world.delete("/files/\(two.id ?? "")").status == 204)
            #expect(world.copies() == 1)
            #expect(try await world.content(of: other).text == "same")
        }
    }

    @Test("what is added and deleted at the same time never loses bytes that a file has")
    func racing() async throws {
        try await World.open { world in
            try await withThrowingTaskGroup { tasks in
                for lane in 0..<8 {
                    tasks.addTask {
                        for round in 0..<8 {
                            let file = try await world.file("\(lane)-\(round).txt", "the same bytes")
                            #expect(try await world.content(of: file).text == "the same bytes")
                            if round % 4 != lane % 4 { #expect(try await world.delete("/files/\(file.id ?? "")").status == 204) }
                        }
                    }
                }
                tasks.addTask {
                    for _ in 0..<8 { try await world.store.fileSweep(content: world.content).run() }
                }
                try await tasks.waitForAll()
            }
            let left = try await world.get("/files?all=true").value(ListResponse<FileInfo>.self).items
            #expect(left.count == 16)
            for file in left { #expect(try await world.content(of: file).text == "the same bytes") }
            #expect(world.copies() == 1)
        }
    }

    @Test("what a server left behind that ended in between is swept up a day later, and nothing else")
    func sweeping() async throws {
        try await World.open { world in
            let kept = try await world.file("kept.txt", "kept")
            let customer = try await world.customer("gone")
            _ = try await world.file("gone.txt", "gone", customer: customer)
            #expect(try await world.delete("/customers/\(customer)?cascade=true").status == 204)
            let folder = "\(world.files)/content/\(world.alpha)/ab"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let old: [FileAttributeKey: Any] = [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)]
            for path in ["\(folder)/abc.old", "\(folder)/abc.new", "\(world.files)/incoming/upload.old"] {
                #expect(FileManager.default.createFile(atPath: path, contents: Data("x".utf8)))
            }
            for path in ["\(folder)/abc.old", "\(world.files)/incoming/upload.old"] {
                try FileManager.default.setAttributes(old, ofItemAtPath: path)
            }
            #expect(world.copies() == 4)
            #expect(try await world.store.fileSweep(content: world.content).run() == 2)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["abc.new"])
            #expect(world.arriving() == 0)
            #expect(try await world.content(of: kept).text == "kept")
        }
    }

    @Test("what is no upload is refused with the field that is wrong, and nothing is kept")
    func refusals() async throws {
        var settings = FileSettings()
        settings.limit = 2000
        try await World.open(files: settings) { world in
            let changes = try await world.changes()
            let account = "accountId=\(world.alpha)"
            let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            try await world.send(.upload("/files", [1]), as: .manager).expectError(400, .notEmpty, fields: ["AccountId"])
            try await world.send(.upload("/files?accountId=\(world.beta)", [1]), as: .manager).expectError(403, .forbidden)
            try await world.send(.form("/files", [("accountId", world.alpha)]), as: .manager).expectError(400, .notEmpty, fields: ["file"])
            try await world.post("/api/NewFile", #"{"accountId":"\#(world.alpha)"}"#).expectError(400, .notEmpty, fields: ["file"])
            try await world.send(.upload("/files?\(account)", png, type: "audio/wav"), as: .manager)
                .expectError(400, .argument, fields: ["contentType"])
            try await world.send(.upload("/files?\(account)&customerId=none", [1], type: "x/y"), as: .manager)
                .expectError(400, .argument, fields: ["customerId"])
            try await world.send(.upload("/files?\(account)", [UInt8](repeating: 1, count: 2001), type: "x/y"), as: .manager)
                .expectError(413, .tooLarge)
            let name = String(repeating: "long", count: 3000)
            let long = try await world.send(.upload("/files?\(account)&fileName=\(name).txt", [65]), as: .manager).value(FileInfo.self)
            #expect((long.fileName?.utf8.count ?? 0) <= 200)
            #expect(try await world.changes() == changes + 1)
            #expect(world.copies() == 1)
            #expect(world.arriving() == 0)
        }
    }

    @Test("bytes are for who may use the account, and for who has a link that was signed for a while")
    func links() async throws {
        try await World.open { world in
            let file = try await world.file()
            let path = "/files/\(file.id ?? "")"
            #expect(try await world.content(of: file, as: .nobody).status == 401)
            #expect(try await world.content(of: file, as: .foreignManager).status == 404)
            #expect(try await world.content(of: file, as: .user).status == 200)
            _ = try await world.key(of: .manager, "sessions-only", scopes: ["sessions"])
            #expect(try await TestRequest.get("\(path)/content").bearer("sessions-only").send(port: world.port).status == 403)

            #expect(try await world.post("\(path)/links", "{}", as: .nobody).status == 401)
            #expect(try await world.post("\(path)/links", "{}", as: .foreignManager).status == 404)
            try await world.post("\(path)/links", #"{"seconds":"0"}"#, as: .manager).expectError(400, .outOfRange, fields: ["seconds"])
            let link = try await world.post("\(path)/links", #"{"seconds":"60"}"#, as: .manager)
            let uri = try #require(link.text.split(separator: "\"").first { $0.hasPrefix("http://voice.test/files/") })
            let target = String(uri.dropFirst("http://voice.test".count))
            #expect(try await world.get(target, as: .nobody).text == "alpha text")
            #expect(try await world.get(target.replacing("/\(file.id ?? "")/", with: "/other/"), as: .nobody).status == 403)
            #expect(try await world.get(target.replacing("expires=", with: "expires=9"), as: .nobody).status == 403)
            #expect(try await world.get(String(target.dropLast()), as: .nobody).status == 403)
            world.clock.advance(seconds: 61)
            try await world.get(target, as: .nobody).expectError(403, .forbidden)
        }
    }

    @Test("lists are filtered by everything that files are found by")
    func filters() async throws {
        try await World.open { world in
            let top = try await world.customer("Top")
            let below = try await world.customer("Below", below: top)
            let one = try await world.file("one.txt", "1", customer: below)
            let two = try await world.send(
                .upload("/files?accountId=\(world.alpha)&fileName=two.csv", [50], type: "text/csv"),
                as: .manager
            )
            .value(FileInfo.self)
            let mine = try await world.send(.upload("/app/file?accountId=\(world.alpha)&fileName=mine.txt", [51]), as: .user).value(
                FileInfo.self
            )
            func ids(_ query: String) async throws -> [String?] {
                try await world.get("/files?accountIds=\(world.alpha)&sortField=fileName&sortOrder=Ascend&\(query)")
                    .value(ListResponse<FileInfo>.self).items.map(\.id)
            }
            #expect(try await ids("") == [mine.id, one.id, two.id])
            #expect(try await ids("customerIds=\(top)") == [one.id])
            #expect(try await ids("contentType=CSV") == [two.id])
            #expect(try await ids("type=Fax") == [])
            #expect(try await ids("userId=\(world.id(of: .user))") == [mine.id])
            #expect(try await ids("dateCreatedStart=\(world.now.calendar)&dateCreatedEnd=\(world.now.calendar)").count == 3)
            #expect(try await ids("dateCreatedEnd=2001-01-01") == [])
            #expect(try await ids("sessionId=none") == [])
            #expect(try await ids("transcriptionContains=word") == [])
            try await world.get("/files?dateCreatedStart=soon").expectError(400, .argument, fields: ["dateCreatedStart"])
        }
    }
}
