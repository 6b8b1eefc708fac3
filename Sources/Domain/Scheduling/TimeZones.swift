public import ServiceKit

/// What the rules of schedules need to know of time zones, passed in so that they can do without the machine's.
public struct TimeZones: Sendable {
    /// Seconds east of UTC of a zone at a moment; `nil` if there is no zone of that name.
    public var offset: @Sendable (_ zone: String, _ moment: DateTime) -> Int?

    public init(offset: @escaping @Sendable (_ zone: String, _ moment: DateTime) -> Int?) {
        self.offset = offset
    }

    /// What the clocks of a zone show at a moment.
    public func localTime(_ moment: DateTime, in zone: String) -> LocalTime? {
        offset(zone, moment).map { LocalTime(seconds: Int(floorDivide(moment.milliseconds, 1000)) + $0) }
    }
}
