import FoundationEssentials
import ServiceKit

/// Dates as HTTP writes them (RFC 9110 §5.6.7): `Wed, 21 Nov 2046 04:46:37 GMT`.
enum HTTPDate {
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// - Parameter seconds: since 1970; dates outside the years 1970 to 9999 are moved to the nearer end.
    static func text(_ seconds: Int64) -> String {
        let seconds = min(max(seconds, 0), 253_402_300_799)
        let days = Int(seconds / 86_400)
        let time = Int(seconds % 86_400)
        let date = CalendarDate(daysSince1970: days)
        let clock = "\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60))"
        return "\(weekdays[days % 7]), \(two(date.day)) \(months[date.month - 1]) \(date.year) \(clock) GMT"
    }

    private static func two(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}

extension DateTime {
    /// The present moment, to the millisecond.
    static var now: DateTime {
        DateTime(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1000))
    }
}
