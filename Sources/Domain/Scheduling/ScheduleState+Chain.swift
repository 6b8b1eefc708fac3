public import Contract
public import ServiceKit

extension ScheduleState {
    /// The state of something whose schedule may be inherited, and whose rules may go by the state of the customer above.
    ///
    /// - Parameter chain: its schedule, then those of the customers above, the nearest first; `nil` stands for one that
    ///   has none.
    /// - Throws: see ``init(of:at:zones:customerState:)``.
    public init(ofChain chain: [Schedule?], at moment: DateTime, zones: TimeZones) throws(ServiceError) {
        var above: ScheduleState?
        for schedule in chain.reversed() {
            guard let schedule, !schedule.inherit else { continue }
            let customerState = above?.name
            above = try ScheduleState(of: [schedule], at: moment, zones: zones) { () throws(ServiceError) in customerState }
        }
        guard let above else {
            self = try ScheduleState(of: [], at: moment, zones: zones)
            return
        }
        self = above
    }
}

extension Schedule {
    /// The time zone of what counts in a chain; see ``ScheduleState/init(ofChain:at:zones:)``.
    public static func zone(ofChain chain: [Schedule?]) -> String {
        (inherited(chain) ?? Schedule()).zone
    }
}
