import ServiceKit
import Testing

@testable import Domain

@Suite("Recurrence")
struct RecurrenceTests {
    @Test("1,000 random rules recur when dateutil says they do", .enabled(if: Referee.python != nil, "needs EVOVOICE_TEST_PYTHON"))
    func referee() throws {
        var rules = RandomRule(random: SeededGenerator(seed: 5545))
        let questions = (0..<1000).map { _ in rules.next() }
        let expected = try Referee.answers(to: questions)
        try #require(expected.count == questions.count)
        var moments = 0
        for (question, expected) in zip(questions, expected) {
            #expect(question.rule.occurrences(from: question.first, through: question.last) == expected, "\(question.json)")
            moments += expected.count
        }
        #expect(moments > 10_000, "the rules hardly ever match")
    }

    @Test("a part of the moments is a part of all of them")
    func windows() {
        var rules = RandomRule(random: SeededGenerator(seed: 26))
        for _ in 0..<500 {
            let question = rules.next()
            let all = question.rule.occurrences(from: question.rule.start, through: question.last)
            let some = question.rule.occurrences(from: question.first, through: question.last)
            #expect(some == all.filter { $0 >= question.first }, "\(question.json)")
        }
    }

    @Test("a yearly rule of February 29th holds in leap years only, 2000 and not 2100 among them")
    func leapDay() {
        let rule = Recurrence(.yearly, start: Self.day("1996-02-29"))
        let found = rule.occurrences(from: rule.start, through: Self.day("2105-01-01")).map(\.date.year)
        #expect(found.first == 1996)
        #expect(found.contains(2000))
        #expect(!found.contains(2100))
        #expect(found == found.filter { $0 % 4 == 0 })
    }

    @Test("a day that no month has never comes, and does not take forever to find out")
    func never() {
        var rule = Recurrence(.monthly, start: Self.day("2000-01-01"))
        rule.months = [2]
        rule.monthDays = [30]
        rule.count = 5
        #expect(rule.occurrences(from: rule.start, through: Self.day("2900-01-01")).isEmpty)
    }

    @Test("it ends with its count, and with the last moment it may have")
    func ends() {
        var rule = Recurrence(.daily, start: Self.day("2024-03-01"))
        rule.count = 3
        #expect(
            rule.occurrences(from: rule.start, through: Self.day("2025-01-01")).map(\.date.description) == [
                "2024-03-01", "2024-03-02", "2024-03-03",
            ]
        )
        rule.count = nil
        rule.until = Self.day("2024-03-02")
        #expect(rule.occurrences(from: rule.start, through: Self.day("2025-01-01")).map(\.date.day) == [1, 2])
    }

    @Test("nothing comes before its start")
    func start() {
        var rule = Recurrence(.weekly, start: Self.day("2024-03-06"))
        rule.weekdays = [Recurrence.Weekday(0), Recurrence.Weekday(4)]
        #expect(rule.occurrences(from: Self.day("2024-01-01"), through: Self.day("2024-03-12")).map(\.date.day) == [8, 11])
    }

    private static func day(_ text: String) -> LocalTime {
        LocalTime(day: CalendarDate(text)?.daysSince1970 ?? 0)
    }
}
