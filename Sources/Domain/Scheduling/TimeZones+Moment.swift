public import ServiceKit

extension TimeZones {
    /// The moment at which the clocks of a zone show a time.
    ///
    /// Of an hour that is shown twice, the first; in an hour that is left out, as if the clocks had not been changed yet.
    public func moment(of time: LocalTime, in zone: String) -> DateTime? {
        let local = Int64(time.seconds) * 1000
        let day: Int64 = 86_400_000
        guard let before = offset(zone, DateTime(milliseconds: local - day)), let after = offset(zone, DateTime(milliseconds: local + day))
        else { return nil }
        let candidates = [before, after].map { DateTime(milliseconds: local - Int64($0) * 1000) }
        return candidates.first { localTime($0, in: zone) == time } ?? candidates[0]
    }

    /// Reads ISO 8601. Without an offset, it is what the clocks of `zone` show.
    ///
    /// - Returns: `nil` if the text is no date, or there is no such zone.
    public func moment(_ text: String, in zone: String) -> DateTime? {
        guard let read = DateTime(text) else { return nil }
        if text.hasPrefix("/Date(") || text.contains("T") && read.hasZone { return read }
        let seconds = floorDivide(read.milliseconds, 1000)
        guard let found = moment(of: LocalTime(seconds: Int(seconds)), in: zone) else { return nil }
        return DateTime(milliseconds: found.milliseconds + read.milliseconds - seconds * 1000)
    }
}
