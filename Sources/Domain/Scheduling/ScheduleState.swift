public import Contract
public import ServiceKit

/// Which state a schedule yields at a moment, and why.
public struct ScheduleState: Sendable, Equatable {
    /// `Closed` is the state of what is forced to be closed, and of a schedule that says nothing.
    public static let closed = "Closed"

    /// The name of the state.
    public var name: String
    /// The time zone that was used (IANA).
    public var timeZoneId: String
    /// The rule that matched; `nil` if none did.
    public var ruleId: String?

    /// - Parameters:
    ///   - chain: the schedule and those it may inherit from, the nearest first; `nil` stands for one that has none. The
    ///     first that is there and does not inherit counts.
    ///   - customerState: the state of the customer above at that moment, for rules that go by it.
    /// - Throws: 400 if the time zone is none, or a rule makes no sense; see ``Schedule/check(_:zones:)``.
    public init(
        of chain: [Schedule?],
        at moment: DateTime,
        zones: TimeZones,
        customerState: () throws(ServiceError) -> String? = { nil }
    ) throws(ServiceError) {
        let schedule = Schedule.inherited(chain) ?? Schedule()
        timeZoneId = schedule.zone
        guard let time = zones.localTime(moment, in: schedule.zone) else { throw .noTimeZone(schedule.zone, "timeZoneId") }
        if schedule.forceClosed {
            name = Self.closed
            return
        }
        for rule in schedule.rulesInOrder where try rule.holds(at: time, customerState) {
            (name, ruleId) = (rule.state ?? Self.closed, rule.id)
            return
        }
        name = schedule.defaultState.flatMap { $0.isEmpty ? nil : $0 } ?? Self.closed
    }
}

extension Schedule {
    /// The nearest schedule that does not take over the one above.
    public static func inherited(_ chain: [Schedule?]) -> Schedule? {
        chain.lazy.compactMap(\.self).first { !$0.inherit }
    }

    /// A schedule without a time zone goes by UTC.
    var zone: String { timeZoneId.flatMap { $0.isEmpty ? nil : $0 } ?? "UTC" }

    /// By priority, the lowest number first; those of the same priority as they stand.
    var rulesInOrder: [SchedulingRule] {
        rules.enumerated().sorted { ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset) }.map(\.element)
    }
}

extension SchedulingRule {
    /// A rule that leaves the decision to a flow never holds here: flows decide where they run.
    func holds(at time: LocalTime, _ customerState: () throws(ServiceError) -> String?) throws(ServiceError) -> Bool {
        if flowId?.isEmpty == false { return false }
        switch simpleRuleType {
        case .always: return true
        case .customerState:
            guard let wanted = self.customerState, let state = try customerState() else { return false }
            return CaseFolding.fold(wanted) == CaseFolding.fold(state)
        case .time:
            do {
                return try TimeRule(self).holds(at: time)
            } catch {
                throw .invalid(error.member, error.message)
            }
        }
    }
}
