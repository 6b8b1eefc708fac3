import Foundation
import Logging
import Synchronization
import Testing

@testable import ServiceHTTP

@Suite("Writing the log")
struct LogOutputTests {
    @Test("lines from many threads arrive whole, each thread's in order")
    func order() throws {
        let path = NSTemporaryDirectory() + "evovoice-log-" + UUID().uuidString
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let file = try #require(FileHandle(forWritingAtPath: path))
        let output = LogOutput(descriptor: file.fileDescriptor)
        DispatchQueue.concurrentPerform(iterations: 4) { thread in
            for number in 0..<500 { output.add(Array("\(thread) \(number)\n".utf8)) }
        }
        output.flush()
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 2000)
        for thread in 0..<4 {
            #expect(lines.filter { $0.hasPrefix("\(thread) ") } == (0..<500).map { "\(thread) \($0)" })
        }
    }

    @Test("a reader who does not read holds up nobody: what is too much is dropped, and counted")
    func slowReader() {
        let pipe = Pipe()
        let output = LogOutput(descriptor: pipe.fileHandleForWriting.fileDescriptor, limit: 100_000)
        let line = String(repeating: "x", count: 99)
        for _ in 0..<10_000 { output.add(Array("\(line)\n".utf8)) }
        var (text, whole, dropped) = (Data(), 0, 0)
        while whole + dropped < 10_000 {
            // Not to its end: other tests start processes, which hold the pipe open.
            text += pipe.fileHandleForReading.availableData
            guard text.last == UInt8(ascii: "\n") else { continue }
            for found in String(decoding: text, as: UTF8.self).split(separator: "\n") {
                if found == line {
                    whole += 1
                } else {
                    let number = found.wholeMatch(of: /(\d+) log lines were dropped because the log is read too slowly/)
                    dropped += number.flatMap { Int($0.1) } ?? 10_000
                }
            }
            text.removeAll()
        }
        #expect(whole + dropped == 10_000)
        #expect(dropped > 5000)
    }

    @Test("a line as text has time, level, label, message and metadata by name, and stays one line")
    func text() {
        let written = Mutex<[UInt8]>([])
        var logger = Logger(label: "test") { label in
            LineLogHandler(label: label, format: .text) { bytes in written.withLock { $0 += bytes } }
        }
        logger[metadataKey: "always"] = "here"
        logger.warning("two\nlines", metadata: ["n": "5", "forged": "x\n2026 error test: y"])
        logger.debug("not this")
        let line = String(decoding: written.withLock { $0 }, as: UTF8.self)
        #expect(
            line.wholeMatch(
                of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z warning test: two\?lines always=here forged=x\?2026 error test: y n=5\n/
            ) != nil
        )
    }
}
