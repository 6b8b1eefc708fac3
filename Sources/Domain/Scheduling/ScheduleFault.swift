import ServiceKit

/// What is wrong with a rule of a schedule.
struct ScheduleFault: Error, Equatable {
    /// The wire name of the member: `startTime`.
    var member: String
    var message: String

    init(_ member: String, _ message: String) {
        self.member = member
        self.message = message
    }

    /// Days since 1970-01-01 of a date; `nil` if there is none.
    static func day(_ text: String?, _ member: String) throws(ScheduleFault) -> Int? {
        guard let text, !text.isEmpty else { return nil }
        guard let date = CalendarDate(text) else {
            throw ScheduleFault(member, "'\(text.prefix(50))' is not a date; expected YYYY-MM-DD")
        }
        return date.daysSince1970
    }

    /// Seconds since midnight of a time of day; `nil` if there is none.
    static func time(_ text: String?, _ member: String) throws(ScheduleFault) -> Int? {
        guard let text, !text.isEmpty else { return nil }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.count == 2 ? Int($0) : nil }
        guard parts.count == 2 || parts.count == 3, numbers.count == parts.count,
            (0...59).contains(numbers[1]), numbers.count == 2 || (0...59).contains(numbers[2]),
            (0...23).contains(numbers[0]) || numbers[0] == 24 && numbers.dropFirst().allSatisfy({ $0 == 0 })
        else { throw ScheduleFault(member, "'\(text.prefix(50))' is not a time of day; expected HH:mm, from 00:00 to 24:00") }
        return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    }
}
