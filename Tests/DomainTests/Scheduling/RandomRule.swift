@testable import Domain

/// Recurrence rules at random, of the kind that schedules take. Each matches some day: the referee looks for days that do
/// not exist up to the year 9999.
struct RandomRule {
    var random: SeededGenerator

    mutating func next() -> Referee.Question {
        let frequency = Recurrence.Frequency(rawValue: pick(0...6)) ?? .daily
        var rule = Recurrence(frequency, start: LocalTime(day: pick(9_000...22_000), secondOfDay: pick(0...1439) * 60))
        rule.interval = chance(3) ? pick(2...7) : 1
        if frequency == .secondly { rule.interval = pick(1...1000) }
        addDays(to: &rule)
        if chance(3) { rule.hours = some(0...23) }
        if chance(4) { rule.minutes = some(0...59) }
        addPositions(to: &rule)
        let hour = 3600
        let length = [40 * 366 * 24 * hour, 3660 * 24 * hour, 1100 * 24 * hour, 366 * 24 * hour, 720 * hour, 12 * hour, hour][
            frequency.rawValue
        ]
        switch pick(0...3) {
        case 0: rule.count = pick(1...60)
        case 1: rule.until = rule.start + pick(0...length)
        default: break
        }
        let first = rule.start + (chance(2) ? 0 : pick(0...length / 2))
        return Referee.Question(rule: rule, first: first, last: first + pick(0...length / 2))
    }

    private mutating func addDays(to rule: inout Recurrence) {
        let choice = pick(0...5)
        if choice > 1, chance(3) { rule.months = some(1...12) }
        switch (rule.frequency, choice) {
        // The referee counts 53 weeks in some years that have 52 by ISO 8601, such as 2021.
        case (.yearly, 0): rule.weeks = some(1...51, isSigned: true)
        case (.yearly, 1), (.hourly, 1), (.minutely, 1): rule.yearDays = some(1...366, isSigned: true)
        case (.weekly, 2): break
        case (_, 2): rule.monthDays = some(1...(rule.months.isEmpty ? 31 : 28), isSigned: true)
        // The referee wants a day to be both, if some weekdays have a position and others have none; the RFC either.
        case (.yearly, 3), (.monthly, 3):
            rule.weekdays = Set(
                (0..<pick(1...3)).map { _ in Recurrence.Weekday(pick(0...6), position: (chance(2) ? 1 : -1) * pick(1...4)) }
            )
        case (_, 3), (_, 4): rule.weekdays = Set(some(0...6).map { Recurrence.Weekday($0) })
        default: break
        }
    }

    private mutating func addPositions(to rule: inout Recurrence) {
        let hasParts = !rule.completed().weekdays.isEmpty || !rule.months.isEmpty || !rule.monthDays.isEmpty || !rule.yearDays.isEmpty
        guard rule.frequency < .hourly, hasParts, chance(4) else { return }
        rule.positions = some(1...4, isSigned: true).union([chance(2) ? 1 : -1])
        // The referee lets the first week begin with the start of the rule, the RFC with its Monday.
        if rule.frequency == .weekly { rule.start = LocalTime(day: rule.start.day - Recurrence.Calendar.weekday(rule.start.day)) }
    }

    private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func chance(_ oneIn: Int) -> Bool { pick(1...oneIn) == 1 }

    private mutating func some(_ range: ClosedRange<Int>, isSigned: Bool = false) -> Set<Int> {
        Set((0..<pick(1...4)).map { _ in (isSigned && chance(3) ? -1 : 1) * pick(range) })
    }
}
