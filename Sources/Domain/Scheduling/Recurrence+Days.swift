import ServiceKit

extension Recurrence {
    /// Whether a day meets every part of the rule that is about days.
    func allows(day: Int) -> Bool {
        let date = CalendarDate(daysSince1970: day)
        return (months.isEmpty || months.contains(date.month))
            && (weeks.isEmpty || allowsWeek(of: day, year: date.year))
            && (yearDays.isEmpty || allowsYearDay(day, year: date.year))
            && (monthDays.isEmpty || allowsMonthDay(day, date))
            && (weekdays.isEmpty || allowsWeekday(day, date))
    }

    /// Weeks are those of the year that the day is in: what belongs to the first week of the next year, or to the last of
    /// the one before, counts by that week's number.
    private func allowsWeek(of day: Int, year: Int) -> Bool {
        let first = Calendar.firstWeek(ofYear: year)
        let next = Calendar.firstWeek(ofYear: year + 1)
        if day >= next { return weeks.contains(1) }
        if day < first {
            let last = (first - Calendar.firstWeek(ofYear: year - 1)) / 7
            return weeks.contains(last) || weeks.contains(-1)
        }
        let (week, count) = ((day - first) / 7 + 1, (next - first) / 7)
        return weeks.contains(week) || weeks.contains(week - count - 1)
    }

    private func allowsYearDay(_ day: Int, year: Int) -> Bool {
        let number = day - Calendar.firstDay(ofYear: year) + 1
        return yearDays.contains(number) || yearDays.contains(day - Calendar.firstDay(ofYear: year + 1))
    }

    private func allowsMonthDay(_ day: Int, _ date: CalendarDate) -> Bool {
        monthDays.contains(date.day) || monthDays.contains(day - Calendar.firstDay(ofMonth: date.year * 12 + date.month))
    }

    private func allowsWeekday(_ day: Int, _ date: CalendarDate) -> Bool {
        let weekday = Calendar.weekday(day)
        return weekdays.contains { wanted in
            guard wanted.day == weekday else { return false }
            if wanted.position == 0 || frequency > .monthly { return true }
            let isOfYear = frequency == .yearly && months.isEmpty
            let month = date.year * 12 + date.month - 1
            let first = isOfYear ? Calendar.firstDay(ofYear: date.year) : Calendar.firstDay(ofMonth: month)
            let next = isOfYear ? Calendar.firstDay(ofYear: date.year + 1) : Calendar.firstDay(ofMonth: month + 1)
            return wanted.position > 0 ? (day - first) / 7 + 1 == wanted.position : (next - 1 - day) / 7 + 1 == -wanted.position
        }
    }
}
