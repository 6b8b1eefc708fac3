import Contract
import ServiceKit

/// A rule of a schedule that goes by the clock: spans of time that begin again and again.
///
/// It holds while the clock on the wall shows a time in one of them. When clocks are set back, an hour is shown twice and
/// counts twice; what is skipped when they are set forward never comes.
struct TimeRule: Sendable, Equatable {
    var recurrence: Recurrence
    /// Seconds from the beginning of a span to its end, at most a day. A span may run past midnight.
    var length: Int

    /// Whether the rule holds when the clock shows `time`.
    func holds(at time: LocalTime) -> Bool {
        !recurrence.occurrences(from: time + (1 - length), through: time).isEmpty
    }
}

extension TimeRule {
    /// Where rules begin that do not say it: the first day that can be counted.
    private static let anyStart = 0

    /// - Throws: what is wrong, naming the member.
    init(_ rule: SchedulingRule) throws(ScheduleFault) {
        let startDay = try ScheduleFault.day(rule.startDate, "startDate")
        let untilDay = try ScheduleFault.day(rule.untilDate, "untilDate")
        let (begin, length) = try Self.span(rule)
        let start = LocalTime(day: startDay ?? Self.anyStart, secondOfDay: begin)
        var recurrence = Recurrence(Recurrence.Frequency(rule.frequency), start: start)
        // Without a frequency the rule is for one day, or for each from the first to the last.
        let lastDay = rule.frequency == .none ? untilDay ?? startDay : untilDay
        recurrence.until = lastDay.map { LocalTime(day: $0 + 1) + -1 }
        recurrence.interval = max(1, rule.interval)
        recurrence.count = rule.count > 0 ? rule.count : nil
        recurrence.months = Set(rule.byMonth)
        recurrence.weeks = Set(rule.byWeekNo)
        recurrence.yearDays = Set(rule.byYearDay)
        recurrence.monthDays = Set(rule.byMonthDay)
        recurrence.weekdays = Set(rule.byDay.map { Recurrence.Weekday(Self.fromMonday($0.dayOfWeek), position: $0.offset) })
        recurrence.hours = Set(rule.byHour)
        recurrence.minutes = Set(rule.byMinute)
        recurrence.positions = Set(rule.bySetPosition)
        self.init(recurrence: recurrence, length: length)
        try RecurrenceLimits.check(rule, recurrence, hasStart: startDay != nil)
    }

    private static func fromMonday(_ day: DayOfWeek) -> Int {
        switch day {
        case .monday: 0
        case .tuesday: 1
        case .wednesday: 2
        case .thursday: 3
        case .friday: 4
        case .saturday: 5
        case .sunday: 6
        }
    }

    /// The second of the day at which a span begins, and how long it lasts.
    private static func span(_ rule: SchedulingRule) throws(ScheduleFault) -> (begin: Int, length: Int) {
        let day = LocalTime.secondsPerDay
        let start = try ScheduleFault.time(rule.startTime, "startTime")
        let end = try ScheduleFault.time(rule.endTime, "endTime")
        if rule.isAllDay { return (0, day) }
        let begin = start ?? 0
        guard begin < day else { throw ScheduleFault("startTime", "'24:00' is the end of a day; a rule starts before it") }
        let until = end ?? day
        return (begin, until > begin ? until - begin : until - begin + day)
    }
}

extension Recurrence.Frequency {
    fileprivate init(_ frequency: SchedulingRuleFrequency) {
        self =
            switch frequency {
            case .none, .daily: .daily
            case .weekly: .weekly
            case .monthly: .monthly
            case .yearly: .yearly
            case .hourly: .hourly
            case .minutely: .minutely
            case .secondly: .secondly
            }
    }
}
