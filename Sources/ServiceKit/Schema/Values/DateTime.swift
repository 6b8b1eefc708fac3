/// A moment, to the millisecond.
public struct DateTime: Sendable, Hashable, Comparable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public var milliseconds: Int64
    /// Whether the time zone is known. Without one the wire marks the text (`-0000` in JSON).
    public var hasZone: Bool

    public init(milliseconds: Int64, hasZone: Bool = true) {
        self.milliseconds = milliseconds
        self.hasZone = hasZone
    }

    /// 0001-01-01, what a date is before it is set.
    public static let minimum = DateTime(milliseconds: -62_135_596_800_000, hasZone: false)

    public static func < (lhs: DateTime, rhs: DateTime) -> Bool {
        lhs.milliseconds < rhs.milliseconds
    }

    public var calendar: CalendarDate { CalendarDate(daysSince1970: Int(floorDivide(milliseconds, 86_400_000))) }

    /// Milliseconds since midnight UTC.
    public var millisecondOfDay: Int64 { milliseconds - floorDivide(milliseconds, 86_400_000) * 86_400_000 }

    /// `2024-03-05T06:07:08.090Z`: UTC, always three fraction digits, so that text sorts like time.
    public var iso8601: String {
        let day = calendar
        guard (0...9999).contains(day.year) else { return "\(day)T\(clock).\(padded(millisecondOfDay % 1000, 3))Z" }
        let time = Int(millisecondOfDay)
        let parts =
            [
                (day.year, 4, "-"), (day.month, 2, "-"), (day.day, 2, "T"), (time / 3_600_000, 2, ":"), (time / 60_000 % 60, 2, ":"),
                (time / 1000 % 60, 2, "."), (time % 1000, 3, "Z"),
            ] as [(number: Int, digits: Int, end: Unicode.Scalar)]
        return String(unsafeUninitializedCapacity: 24) { text in
            var end = 0
            for part in parts {
                var rest = part.number
                for place in (end..<end + part.digits).reversed() {
                    text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
                end += part.digits
                text[end] = UInt8(ascii: part.end)
                end += 1
            }
            return end
        }
    }

    /// The shortest form (`wire.md` §3.2): a bare date at midnight, no fraction if there is none.
    public var shortest: String {
        if millisecondOfDay == 0 { return "\(calendar)" }
        return "\(calendar)T\(clock)\(fraction)\(hasZone ? "Z" : "+00:00")"
    }

    /// The form of XML: always with a time of day.
    public var xml: String {
        "\(calendar)T\(clock)\(fraction)\(hasZone ? "Z" : "")"
    }

    private var clock: String {
        let seconds = millisecondOfDay / 1000
        return "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    }

    private var fraction: String {
        let rest = millisecondOfDay % 1000
        guard rest > 0 else { return "" }
        var digits = padded(rest, 3)
        while digits.last == "0" { digits.removeLast() }
        return ".\(digits)"
    }
}

extension DateTime {
    /// Reads `2024-03-05`, `2024-03-05T06:07:08Z`, with a fraction, with an offset, or `/Date(1709618828000)/`.
    ///
    /// - Returns: `nil` for anything else, and for dates that do not exist.
    public init?(_ text: String) {
        if text.hasPrefix("/Date("), text.hasSuffix(")/") {
            let inner = text.dropFirst(6).dropLast(2)
            let digits = inner.prefix { $0 == "-" && inner.first == "-" || $0.isASCIIDigit }
            guard let milliseconds = Int64(inner.first == "-" ? "-" + inner.dropFirst().prefix { $0.isASCIIDigit } : String(digits))
            else { return nil }
            self.init(milliseconds: milliseconds)
            return
        }
        let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let day = halves.first.flatMap({ CalendarDate(String($0)) }) else { return nil }
        let midnight = Int64(day.daysSince1970) * 86_400_000
        guard halves.count == 2 else {
            self.init(milliseconds: midnight)
            return
        }
        guard let time = TimeOfDay(halves[1]) else { return nil }
        self.init(milliseconds: midnight + time.milliseconds - time.offset, hasZone: time.hasZone)
    }
}

/// `06:07:08.09+01:00`, taken apart.
private struct TimeOfDay {
    var milliseconds: Int64 = 0
    /// How far local time is ahead of UTC, in milliseconds.
    var offset: Int64 = 0
    var hasZone = false

    init?(_ text: Substring) {
        var clock = text
        if clock.last == "Z" {
            clock = clock.dropLast()
            hasZone = true
        } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            let parts = clock[clock.index(after: sign)...].filter { $0 != ":" }
            guard parts.count == 4, let number = Int64(parts), number / 100 <= 14, number % 100 < 60 else { return nil }
            offset = (number / 100 * 60 + number % 100) * 60_000 * (clock[sign] == "-" ? -1 : 1)
            hasZone = true
            clock = clock[..<sign]
        }
        let parts = clock.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let units = parts[0].split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(units.count), units.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
        let numbers = units.compactMap { Int64($0) } + (units.count == 2 ? [0] : [])
        guard numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else { return nil }
        milliseconds = ((numbers[0] * 60 + numbers[1]) * 60 + numbers[2]) * 1000
        if parts.count == 2 {
            guard !parts[1].isEmpty, parts[1].allSatisfy(\.isASCIIDigit) else { return nil }
            milliseconds += Int64((parts[1] + "00").prefix(3)) ?? 0
        }
    }
}

/// A day of the Gregorian calendar.
public struct CalendarDate: Sendable, Hashable, CustomStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Counts from 1970-01-01 by the civil calendar's 400-year cycle.
    public init(daysSince1970 days: Int) {
        let shifted = days + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Reads `YYYY-MM-DD`.
    ///
    /// - Returns: `nil` unless that day exists.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            year >= 1, (1...12).contains(month), day >= 1
        else { return nil }
        self.init(year: year, month: month, day: day)
        guard CalendarDate(daysSince1970: daysSince1970) == self else { return nil }
    }

    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    public var daysSince1970: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = floorDivide(shiftedYear, 400)
        let yearOfEra = shiftedYear - era * 400
        let shiftedMonth = month > 2 ? month - 3 : month + 9
        let dayOfYear: Int = (153 * shiftedMonth + 2) / 5 + day - 1
        let leapDays: Int = yearOfEra / 4 - yearOfEra / 100
        let dayOfEra: Int = yearOfEra * 365 + leapDays + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    public var description: String {
        [padded(Int64(year), 4), padded(Int64(month), 2), padded(Int64(day), 2)].joined(separator: "-")
    }
}

package func floorDivide<Number: SignedInteger>(_ a: Number, _ b: Number) -> Number {
    let quotient: Number = a / b
    return quotient * b > a ? quotient - 1 : quotient
}

func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
