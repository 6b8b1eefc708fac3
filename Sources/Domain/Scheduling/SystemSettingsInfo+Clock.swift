public import Contract
public import ServiceKit

extension SystemSettingsInfo {
    /// What schedules and flows of the account take for the present: the test clock, which stands still, if it is used.
    ///
    /// The time of the test clock is one of its zone, UTC unless there is one, if it has no offset of its own.
    public func now(_ clock: WallClock, zones: TimeZones = .system) -> DateTime {
        guard overrideSystemTime, let text = overrideSystemDateTime, !text.isEmpty else { return clock.now() }
        let zone = overrideSystemTimeZoneId.flatMap { $0.isEmpty ? nil : $0 } ?? "UTC"
        return zones.moment(text, in: zone) ?? clock.now()
    }
}
