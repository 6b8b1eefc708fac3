import Foundation
import ServiceHTTP
import ServiceKit
import Testing

@testable import Services

@Suite("Conversions of sound")
struct AudioConverterTests {
    @Test("more than may run at once are refused for now; one that is given up makes room, and leaves nothing")
    func bounded() async throws {
        var files = FileSettings()
        // Runs until it is killed.
        files.converter = "yes"
        let converter = AudioConverter(files, atOnce: 1)
        let folder = NSTemporaryDirectory() + "evovoice-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let upload = try Upload(try await SpooledFile.make(Array("fLaC".utf8), in: folder), name: "a.flac", type: "audio/flac")
        let first = Task { try await converter.wav(upload) }
        while converter.running == 0 { await Task.yield() }
        let refusal = await #expect(throws: ServiceError.self) { try await converter.wav(upload) }
        #expect(refusal?.code == .unavailable && refusal?.retryAfter != nil)
        first.cancel()
        _ = await first.result
        #expect(converter.running == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1, "the upload itself")
    }
}
