import Carriers
import Contract
import Domain
import Foundation
import ServiceKit
import Storage
import Testing

@testable import Services

@Suite("Recordings are kept for as long as their account says")
struct RecordingRetentionTests {
    @Test("older ones go, with a receipt; others stay, and bytes that another file has")
    func retention() async throws {
        try await World.open { world in
            try await world.settings(of: world.alpha) { $0.recordingRetentionDays = 30 }
            try await world.recording("alone.wav", "alone", .callRecording)
            try await world.recording("answer.wav", "shared", .liveAnswerRecording)
            try await world.recording("message.wav", "shared", .voiceMessage)
            try await world.recording("fax.pdf", "fax", .fax)
            try await world.recording("beta.wav", "beta", .callRecording, in: world.beta)
            world.clock.advance(seconds: 31 * 86_400)
            try await world.recording("new.wav", "new", .callRecording)
            #expect(world.copies() == 5)

            let retention = Retention(store: world.store, clock: world.clock.clock, settings: RetentionSettings())
            let tasks = try await retention.tasks()
            #expect(tasks.map(\.expired.part) == [.recordings] && tasks.map(\.accountName) == ["Alpha"] && tasks.map(\.days) == [30])
            let changes = try await world.changes()
            let preview = try await retention.preview(try #require(tasks.first))
            #expect(preview.sessions == 2 && preview.oldest != nil)
            #expect(try await world.names().count == 6, "looking deletes nothing")
            #expect(try await world.changes() == changes)

            try await world.applyRetention()
            #expect(try await world.names() == ["beta.wav", "fax.pdf", "message.wav", "new.wav"])
            let receipts = try await world.logEntries("accountIds=\(world.alpha)").compactMap(\.description)
            #expect(receipts.contains { $0.hasPrefix("Deleted 2 recordings created from ") && $0.hasSuffix("kept for 30 days") })
            try await world.store.fileSweep(content: world.content).run()
            #expect(world.copies() == 4, "what no file has any more is gone")
            let message = try #require(try await world.files().first { $0.fileName == "message.wav" })
            #expect(try await world.content(of: message).text == "shared")
            try await world.applyRetention()
            #expect(try await world.names().count == 4, "once is enough")
        }
    }

    @Test("an account whose settings were never changed goes by those of the installation")
    func usual() async throws {
        try await World.open { world in
            try await world.settings(of: world.alpha) { $0.recordingRetentionDays = 0 }
            try await world.recording("alpha.wav", "alpha", .callRecording)
            try await world.recording("beta.wav", "beta", .callRecording, in: world.beta)
            #expect(try await world.patch("/global/settings", #"{"recordingRetentionDays":7}"#).status == 200)
            world.clock.advance(seconds: 8 * 86_400)
            try await world.applyRetention()
            #expect(try await world.names() == ["alpha.wav"])
        }
    }

    @Test("very many go in batches, each with a receipt, and none is forgotten between two")
    func batches() async throws {
        try await World.open { world in
            try await world.settings(of: world.alpha) { $0.recordingRetentionDays = 1 }
            _ = try await world.add(
                many: (0..<450).map { number in
                    FileInfo {
                        ($0.accountId, $0.fileName) = (world.alpha, "\(number).wav")
                        $0.type = number % 10 == 0 ? .voiceMessage : .callRecording
                    }
                }
            )
            world.clock.advance(seconds: 2 * 86_400)
            try await world.applyRetention()
            #expect(try await world.files().count == 45)
            let receipts = try await world.logEntries("accountIds=\(world.alpha)").compactMap(\.description)
            #expect(receipts.count { $0.contains("recordings created from") } == 3)
        }
    }
}

extension World {
    /// Stores a file as the telephone network will.
    fileprivate func recording(_ name: String, _ text: String, _ type: FileTypes, in account: String? = nil) async throws {
        let folder = files + "/incoming"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = "\(folder)/\(name)"
        try Data(text.utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let file = FileInfo {
            ($0.accountId, $0.fileName, $0.type, $0.contentType) = (account ?? alpha, name, type, "audio/wav")
        }
        let content = NewContent(path: path, length: text.utf8.count, hash: SecretToken.hash(text))
        _ = try await store.files(in: .all, content: self.content).add(file, content, by: Self.actor)
    }

    fileprivate func applyRetention() async throws {
        let jobs = Jobs(
            store: store,
            clock: clock.clock,
            events: EventSettings(),
            archive: ArchiveSettings(),
            retention: RetentionSettings(),
            carrier: network.carrier
        )
        try await jobs.applyRetention.work {}
    }

    fileprivate func files() async throws -> [FileInfo] {
        try await get("/files?all=true").value(ListResponse<FileInfo>.self).items
    }

    fileprivate func names() async throws -> [String] {
        try await files().compactMap(\.fileName).sorted()
    }
}
