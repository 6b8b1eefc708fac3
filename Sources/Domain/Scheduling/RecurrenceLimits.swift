import Contract

/// Which recurrences make sense (RFC 5545 §3.3.10), and how much of one is worked out.
enum RecurrenceLimits {
    /// More than this many times is as good as without end, and counting them takes time at every call.
    static let count = 100_000

    /// - Parameter hasStart: whether the rule says when it starts.
    static func check(_ rule: SchedulingRule, _ recurrence: Recurrence, hasStart: Bool) throws(ScheduleFault) {
        try within(rule.interval, 0...10_000, "interval")
        try within(rule.count, 0...count, "count")
        for (numbers, range, isSigned, member) in [
            (rule.bySetPosition, 1...366, true, "bySetPosition"),
            (rule.byMonth, 1...12, false, "byMonth"),
            (rule.byWeekNo, 1...53, true, "byWeekNo"),
            (rule.byYearDay, 1...366, true, "byYearDay"),
            (rule.byMonthDay, 1...31, true, "byMonthDay"),
            (rule.byHour, 0...23, false, "byHour"),
            (rule.byMinute, 0...59, false, "byMinute"),
            (rule.byDay.map(\.offset), 0...53, true, "byDay"),
        ] {
            for number in numbers { try within(number, range, member, isSigned: isSigned) }
        }
        try checkCombination(rule, recurrence)
        if !hasStart, rule.interval > 1 || rule.count > 0 || recurrence.takesDayFromStart || !rule.bySetPosition.isEmpty {
            throw ScheduleFault("startDate", "A rule with an interval or a count, or one that does not say which days, needs a 'startDate'")
        }
    }

    private static func within(
        _ number: Int,
        _ range: ClosedRange<Int>,
        _ member: String,
        isSigned: Bool = false
    ) throws(ScheduleFault) {
        if range.contains(number) || isSigned && (-range.upperBound ... -range.lowerBound).contains(number) { return }
        let expected = "\(range.lowerBound) to \(range.upperBound)" + (isSigned ? ", or negative from the end" : "")
        throw ScheduleFault(member, "\(number) is out of range; expected \(expected)")
    }

    private static func checkCombination(_ rule: SchedulingRule, _ recurrence: Recurrence) throws(ScheduleFault) {
        let frequency = recurrence.frequency
        if !rule.byWeekNo.isEmpty, frequency != .yearly {
            throw ScheduleFault("byWeekNo", "Weeks of the year go with the frequency Yearly only")
        }
        if !rule.byYearDay.isEmpty, [.monthly, .weekly, .daily].contains(frequency) {
            throw ScheduleFault("byYearDay", "Days of the year do not go with the frequencies Monthly, Weekly and Daily")
        }
        if !rule.byMonthDay.isEmpty, frequency == .weekly {
            throw ScheduleFault("byMonthDay", "Days of the month do not go with the frequency Weekly")
        }
        if rule.byDay.contains(where: { $0.offset != 0 }), frequency > .monthly || !rule.byWeekNo.isEmpty {
            throw ScheduleFault("byDay", "The first, second or last of a weekday goes with the frequencies Monthly and Yearly only")
        }
        if !rule.bySetPosition.isEmpty, !hasParts(rule) {
            throw ScheduleFault("bySetPosition", "Positions pick from days or times that another member, such as 'byDay', says")
        }
    }

    private static func hasParts(_ rule: SchedulingRule) -> Bool {
        [rule.byMonth, rule.byWeekNo, rule.byYearDay, rule.byMonthDay, rule.byHour, rule.byMinute].contains { !$0.isEmpty }
            || !rule.byDay.isEmpty
    }
}
