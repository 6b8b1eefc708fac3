import ServiceKit

/// When something happens again and again: the part of RFC 5545 recurrence rules that schedules use.
///
/// All times are those of the clock on the wall. Weeks start on Monday.
public struct Recurrence: Sendable, Equatable {
    /// The length of a period, from long to short.
    public enum Frequency: Int, Sendable, Comparable {
        case yearly, monthly, weekly, daily, hourly, minutely, secondly

        public static func < (a: Frequency, b: Frequency) -> Bool { a.rawValue < b.rawValue }
    }

    /// A day of the week, or one of those in a month or year.
    public struct Weekday: Sendable, Hashable {
        /// 0 is Monday.
        public var day: Int
        /// 1 is the first of the month or year, -1 the last, 0 each one.
        public var position: Int

        public init(_ day: Int, position: Int = 0) {
            self.day = day
            self.position = position
        }
    }

    public var frequency: Frequency
    /// The first moment that can be one; what the rule leaves open is taken from it.
    public var start: LocalTime
    /// Every how many periods; at least 1.
    public var interval = 1
    /// How many there are; `nil` is without end.
    public var count: Int?
    /// The last moment that can be one.
    public var until: LocalTime?
    public var months: Set<Int> = []
    /// ISO weeks of the year, negative from its end.
    public var weeks: Set<Int> = []
    /// Days of the year, negative from its end.
    public var yearDays: Set<Int> = []
    /// Days of the month, negative from its end.
    public var monthDays: Set<Int> = []
    public var weekdays: Set<Weekday> = []
    public var hours: Set<Int> = []
    public var minutes: Set<Int> = []
    /// Which of the moments of a period count, negative from its end; none means all.
    public var positions: Set<Int> = []

    public init(_ frequency: Frequency, start: LocalTime) {
        self.frequency = frequency
        self.start = start
    }

    /// Whether nothing but the start says which days of a period are meant.
    var takesDayFromStart: Bool {
        frequency <= .weekly && weeks.isEmpty && yearDays.isEmpty && monthDays.isEmpty && weekdays.isEmpty
    }

    /// The same rule, with what it leaves open taken from its start (RFC 5545 §3.3.10).
    func completed() -> Recurrence {
        var rule = self
        if takesDayFromStart {
            let date = start.date
            switch frequency {
            case .yearly:
                if months.isEmpty { rule.months = [date.month] }
                rule.monthDays = [date.day]
            case .monthly: rule.monthDays = [date.day]
            default: rule.weekdays = [Weekday(Calendar.weekday(start.day))]
            }
        }
        if hours.isEmpty, frequency < .hourly { rule.hours = [start.secondOfDay / 3600] }
        if minutes.isEmpty, frequency < .minutely { rule.minutes = [start.secondOfDay / 60 % 60] }
        return rule
    }
}

extension Recurrence {
    /// What is asked of the calendar.
    enum Calendar {
        /// 0 is Monday. 1970-01-01 was a Thursday.
        static func weekday(_ day: Int) -> Int {
            let shifted = (day + 3) % 7
            return shifted < 0 ? shifted + 7 : shifted
        }

        static func firstDay(ofYear year: Int) -> Int {
            CalendarDate(year: year, month: 1, day: 1).daysSince1970
        }

        /// - Parameter month: counts from January of the year 0.
        static func firstDay(ofMonth month: Int) -> Int {
            let year = floorDivide(month, 12)
            return CalendarDate(year: year, month: month - year * 12 + 1, day: 1).daysSince1970
        }

        /// The Monday of the first ISO week of a year: the week with January 4th.
        static func firstWeek(ofYear year: Int) -> Int {
            let fourth = firstDay(ofYear: year) + 3
            return fourth - weekday(fourth)
        }
    }
}
