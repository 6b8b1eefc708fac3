public import ServiceKit

/// What a clock on the wall shows: a day and a time of day, in no time zone in particular.
public struct LocalTime: Sendable, Hashable, Comparable {
    /// Seconds that the clock counts from 1970-01-01 00:00 on, as if it were never changed.
    public var seconds: Int

    public init(seconds: Int) {
        self.seconds = seconds
    }

    public init(day: Int, secondOfDay: Int = 0) {
        seconds = day * Self.secondsPerDay + secondOfDay
    }

    static let secondsPerDay = 86_400

    /// Days since 1970-01-01.
    public var day: Int { floorDivide(seconds, Self.secondsPerDay) }

    /// Seconds since midnight.
    public var secondOfDay: Int { seconds - day * Self.secondsPerDay }

    public var date: CalendarDate { CalendarDate(daysSince1970: day) }

    public static func < (a: LocalTime, b: LocalTime) -> Bool {
        a.seconds < b.seconds
    }

    public static func + (time: LocalTime, seconds: Int) -> LocalTime {
        LocalTime(seconds: time.seconds + seconds)
    }
}
