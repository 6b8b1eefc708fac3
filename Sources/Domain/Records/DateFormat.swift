public import ServiceKit

/// How a date is written in a file: `M/d/yyyy H:mm`, `yyyy-MM-dd'T'HH:mm:ssXXX`, or one of the named forms.
///
/// | letters | stand for |
/// |---|---|
/// | `yyyy` | the year, four digits |
/// | `M`, `MM`, `MMM` | the month: one or two digits, two digits, `Jan` |
/// | `d`, `dd` | the day: one or two digits, two digits |
/// | `H`, `HH`, `h`, `hh` | the hour, of 24 or of 12 |
/// | `m`, `mm`, `s`, `ss` | minute, second |
/// | `S…` | a fraction of a second, one digit or more |
/// | `a` | `AM` or `PM`, in any case |
/// | `X` | the distance to UTC: `Z`, `+01`, `+0100`, `+01:00` |
/// | `'text'` | text; `''` is a quote |
///
/// Anything else but letters stands for itself. `iso8601` reads what the API reads, `unix` and `unixMilliseconds` read
/// numbers counted from 1970.
public struct DateFormat: Sendable, Equatable {
    /// The format as written.
    public let source: String
    private let kind: Kind

    private enum Kind: Sendable, Equatable {
        case iso8601
        case unix(unit: Int64)
        case pattern([DatePatternToken])
    }

    /// - Returns: `nil` if `source` uses letters that stand for nothing, or leaves out the year, the month or the day.
    public init?(_ source: String) {
        self.source = source
        switch source {
        case "iso8601": kind = .iso8601
        case "unix": kind = .unix(unit: 1000)
        case "unixMilliseconds": kind = .unix(unit: 1)
        default:
            guard let tokens = DatePatternToken.tokens(source) else { return nil }
            kind = .pattern(tokens)
        }
    }

    /// The moment that `text` names.
    ///
    /// - Parameter zone: how far ahead of UTC local times are, in minutes, where the text does not say.
    /// - Returns: `nil` if `text` is not of this form, or names a day or time that does not exist.
    public func date(_ text: String, zone: Int = 0) -> DateTime? {
        switch kind {
        case .iso8601:
            guard let date = DateTime(text) else { return nil }
            return date.hasZone ? date : Self.moment(date.milliseconds, zone: zone)
        case .unix(let unit):
            guard let number = Int64(text), abs(number) <= 253_402_300_799_999 / unit else { return nil }
            return DateTime(milliseconds: number * unit)
        case .pattern(let tokens):
            var fields = DateFields()
            var rest = text[...]
            for token in tokens {
                guard token.read(from: &rest, into: &fields) else { return nil }
            }
            guard rest.isEmpty, let local = fields.localMilliseconds else { return nil }
            return Self.moment(local, zone: fields.zone ?? zone)
        }
    }

    private static func moment(_ local: Int64, zone: Int) -> DateTime {
        DateTime(milliseconds: local - Int64(zone) * 60_000)
    }
}

/// What has been read of a date.
struct DateFields {
    var year = 0
    var month = 0
    var day = 0
    var hour = 0
    var isAfternoon: Bool?
    var minute = 0
    var second = 0
    var millisecond = 0
    /// Minutes ahead of UTC.
    var zone: Int?

    /// Milliseconds since 1970 by the clock on the wall; `nil` if there is no such day or time.
    var localMilliseconds: Int64? {
        var hour = hour
        if let isAfternoon {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (isAfternoon ? 12 : 0)
        }
        guard year >= 1, (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 60 else { return nil }
        let date = CalendarDate(year: year, month: month, day: day)
        guard CalendarDate(daysSince1970: date.daysSince1970) == date else { return nil }
        let seconds: Int = ((date.daysSince1970 * 24 + hour) * 60 + minute) * 60 + second
        return Int64(seconds) * 1000 + Int64(millisecond)
    }
}
