import ServiceKit

extension Recurrence {
    /// The moments of the rule from `first` up to and including `last`, in order.
    ///
    /// Takes time in proportion to the periods in between; with a ``count``, from the start of the rule on.
    public func occurrences(from first: LocalTime, through last: LocalTime) -> [LocalTime] {
        let rule = completed()
        let last = min(last, until ?? last)
        var found: [LocalTime] = []
        var left = count ?? Int.max
        var period = count == nil ? max(0, rule.period(of: max(first, start))) : 0
        while left > 0, rule.firstMoment(ofPeriod: period) <= last {
            for moment in rule.moments(ofPeriod: period) where moment >= start {
                guard moment <= last, left > 0 else { return found }
                left -= 1
                if moment >= first { found.append(moment) }
            }
            period = rule.period(after: period)
        }
        return found
    }

    // MARK: Periods

    /// Which period a moment is in; the start is in period 0. What lies between two periods, because the interval is more
    /// than one, belongs to the one before.
    private func period(of moment: LocalTime) -> Int {
        let (unit, start) = (number(of: moment), number(of: start))
        return floorDivide(unit - start, interval)
    }

    /// Counts years, months, … seconds from some fixed one on.
    private func number(of moment: LocalTime) -> Int {
        switch frequency {
        case .yearly: moment.date.year
        case .monthly: moment.date.year * 12 + moment.date.month - 1
        case .weekly: floorDivide(moment.day + 3, 7)
        case .daily: moment.day
        case .hourly: floorDivide(moment.seconds, 3600)
        case .minutely: floorDivide(moment.seconds, 60)
        case .secondly: moment.seconds
        }
    }

    private func firstMoment(ofPeriod period: Int) -> LocalTime {
        firstMoment(ofUnit: number(of: start) + period * interval)
    }

    private func firstMoment(ofUnit unit: Int) -> LocalTime {
        switch frequency {
        case .yearly: LocalTime(day: Calendar.firstDay(ofYear: unit))
        case .monthly: LocalTime(day: Calendar.firstDay(ofMonth: unit))
        case .weekly: LocalTime(day: unit * 7 - 3)
        case .daily: LocalTime(day: unit)
        case .hourly: LocalTime(seconds: unit * 3600)
        case .minutely: LocalTime(seconds: unit * 60)
        case .secondly: LocalTime(seconds: unit)
        }
    }

    /// The next period that may hold a moment: days and hours that the rule leaves out are passed over at once.
    private func period(after period: Int) -> Int {
        let next = period + 1
        guard frequency > .daily else { return next }
        let moment = firstMoment(ofPeriod: next)
        if !allows(day: moment.day) { return firstPeriod(notBefore: LocalTime(day: moment.day + 1), next) }
        if frequency > .hourly, !allows(hourOf: moment) {
            return firstPeriod(notBefore: LocalTime(seconds: (floorDivide(moment.seconds, 3600) + 1) * 3600), next)
        }
        return next
    }

    private func firstPeriod(notBefore moment: LocalTime, _ least: Int) -> Int {
        let found = period(of: moment)
        return max(least, firstMoment(ofPeriod: found) < moment ? found + 1 : found)
    }

    private func allows(hourOf moment: LocalTime) -> Bool {
        hours.isEmpty || hours.contains(moment.secondOfDay / 3600)
    }

    // MARK: Moments

    /// What the rule picks from a period, in order.
    private func moments(ofPeriod period: Int) -> [LocalTime] {
        let first = firstMoment(ofPeriod: period)
        let all = frequency > .daily ? moments(within: first) : moments(from: first, before: firstMoment(ofUnit: number(of: first) + 1))
        if positions.isEmpty { return all }
        return all.indices.filter { positions.contains($0 + 1) || positions.contains($0 - all.count) }.map { all[$0] }
    }

    /// The moments of whole days.
    private func moments(from first: LocalTime, before end: LocalTime) -> [LocalTime] {
        let times = hours.sorted().flatMap { hour in minutes.sorted().map { hour * 3600 + $0 * 60 + start.secondOfDay % 60 } }
        return (first.day..<end.day).filter(allows(day:)).flatMap { day in times.map { LocalTime(day: day, secondOfDay: $0) } }
    }

    /// The moments of an hour, a minute or a second.
    private func moments(within first: LocalTime) -> [LocalTime] {
        guard allows(day: first.day), allows(hourOf: first) else { return [] }
        let second = start.secondOfDay % 60
        if frequency == .hourly { return minutes.sorted().map { first + $0 * 60 + second } }
        guard minutes.isEmpty || minutes.contains(first.secondOfDay / 60 % 60) else { return [] }
        return [frequency == .minutely ? first + second : first]
    }
}
