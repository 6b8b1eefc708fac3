import FoundationEssentials
import ServiceKit

extension WallClock {
    /// The clock of the machine.
    public static let system = WallClock {
        DateTime(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }
}
