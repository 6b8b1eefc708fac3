public import ServiceKit

/// Whole days in UTC, both ends included; an end that is missing is open.
public struct DayRange: Sendable, Equatable {
    public var first: CalendarDate?
    public var last: CalendarDate?

    public init(first: CalendarDate? = nil, last: CalendarDate? = nil) {
        self.first = first
        self.last = last
    }

    /// Reads `YYYY-MM-DD` or any date and time, of which the day in UTC counts.
    ///
    /// - Throws: 400 naming the field for anything else.
    ///
    /// - Parameter fields: what the two are called.
    public init(
        startDate: String?,
        endDate: String?,
        fields: (start: String, end: String) = ("startDate", "endDate")
    ) throws(ServiceError) {
        first = try Self.day(startDate, field: fields.start)
        last = try Self.day(endDate, field: fields.end)
    }

    /// Milliseconds since 1970 of the first moment in the range.
    public var lowerBound: Int64? { first.map { Int64($0.daysSince1970) * 86_400_000 } }

    /// Milliseconds since 1970 of the first moment after the range.
    public var upperBound: Int64? { last.map { Int64($0.daysSince1970 + 1) * 86_400_000 } }

    private static func day(_ text: String?, field: String) throws(ServiceError) -> CalendarDate? {
        guard let text, !text.isEmpty else { return nil }
        guard let date = DateTime(text) else {
            throw .invalid(field, "'\(text.prefix(100))' is not a date; expected YYYY-MM-DD")
        }
        return date.calendar
    }
}
