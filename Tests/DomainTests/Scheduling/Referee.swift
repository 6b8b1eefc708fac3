import Foundation

@testable import Domain

/// Asks dateutil, which is not ours, when a rule recurs.
enum Referee {
    struct Question {
        var rule: Recurrence
        var first: LocalTime
        var last: LocalTime

        var json: String {
            let days = rule.weekdays.map { "[\($0.day),\($0.position)]" }.joined(separator: ",")
            let lists = [
                ("bymonth", rule.months), ("byweekno", rule.weeks), ("byyearday", rule.yearDays), ("bymonthday", rule.monthDays),
                ("byhour", rule.hours), ("byminute", rule.minutes), ("bysetpos", rule.positions),
            ].map { #""\#($0)":\#($1.sorted())"# }.joined(separator: ",")
            return #"{"frequency":\#(rule.frequency.rawValue),"start":\#(rule.start.seconds),"interval":\#(rule.interval),"#
                + #""count":\#(rule.count ?? 0),"until":\#(rule.until.map { String($0.seconds) } ?? "null"),"#
                + #""byday":[\#(days)],\#(lists),"first":\#(first.seconds),"last":\#(last.seconds)}"#
        }
    }

    /// The interpreter that has dateutil; `nil` if there is none.
    static let python = ProcessInfo.processInfo.environment["EVOVOICE_TEST_PYTHON"]

    static func answers(to questions: [Question]) throws -> [[LocalTime]] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "evovoice-referee-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, output) = (folder.appending(path: "questions"), folder.appending(path: "answers"))
        try Data(questions.map(\.json).joined(separator: "\n").utf8).write(to: input)
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(filePath: python ?? "python3")
        process.arguments = [URL(filePath: #filePath).deletingLastPathComponent().appending(path: "referee.py").path]
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        let lines = try String(decoding: Data(contentsOf: output), as: UTF8.self).split(separator: "\n")
        return try lines.map { try JSONDecoder().decode([Int].self, from: Data($0.utf8)).map(LocalTime.init(seconds:)) }
    }
}
