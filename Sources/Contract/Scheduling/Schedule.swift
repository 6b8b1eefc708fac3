public import ServiceKit

/// Which state holds when
@DTO(in: .scheduling)
public struct Schedule {
    /// The time zone of the rules (IANA)
    public var timeZoneId: String?
    /// Whether to take the parent's schedule instead
    public var inherit: Bool = false
    /// Closed whatever the rules say
    public var forceClosed: Bool = false
    /// The rules, the first match wins
    public var rules: [SchedulingRule] = []
    /// The state when no rule matches
    public var defaultState: String?
}
