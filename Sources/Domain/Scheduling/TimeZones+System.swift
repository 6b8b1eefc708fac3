import Foundation
import ServiceKit

extension TimeZones {
    /// The zones of the IANA database, as Foundation carries them.
    ///
    /// Names are taken as the database has them: `Europe/Vienna`. Abbreviations such as `EST` and offsets such as
    /// `GMT+2`, which say nothing of daylight saving, are none; `UTC` is one.
    public static let system = TimeZones { zone, moment in
        guard known.contains(zone), let found = TimeZone(identifier: zone) else { return nil }
        return found.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000))
    }

    private static let known = Set(TimeZone.knownTimeZoneIdentifiers).union(["UTC", "Etc/UTC", "GMT"])
}
