public import Contract
public import ServiceKit

extension Schedule {
    /// More rules than this are no schedule.
    static let maxRules = 500

    /// Finds out whether a schedule makes sense before it is stored.
    ///
    /// - Parameter field: where the schedule stands in the request: `schedule`.
    /// - Throws: 400 that lists every rule with something wrong, each by its path: `schedule.rules.0.startTime`.
    public func check(_ field: String, zones: TimeZones) throws(ServiceError) {
        var faults: [ServiceError.Field] = []
        func add(_ path: String, _ message: String) {
            faults.append(ServiceError.Field(.argument, "\(field).\(path)", message))
        }
        if zones.offset(zone, DateTime(milliseconds: 0)) == nil {
            add("timeZoneId", ServiceError.noTimeZone(zone, "timeZoneId").message)
        }
        if rules.count > Self.maxRules { add("rules", "A schedule has at most \(Self.maxRules) rules; these are \(rules.count)") }
        for (index, rule) in rules.prefix(Self.maxRules).enumerated() {
            do { try rule.check() } catch { add("rules.\(index).\(error.member)", error.message) }
        }
        if let first = faults.first { throw ServiceError(.argument, first.message, fields: faults) }
    }
}

extension SchedulingRule {
    fileprivate func check() throws(ScheduleFault) {
        guard state?.isEmpty == false else { throw ScheduleFault("state", "A rule needs the 'state' it yields") }
        if flowId?.isEmpty == false { return }
        switch simpleRuleType {
        case .always: return
        case .customerState:
            guard customerState?.isEmpty == false else {
                throw ScheduleFault("customerState", "A rule of the type CustomerState needs the 'customerState' it waits for")
            }
        case .time: _ = try TimeRule(self)
        }
    }
}

extension ServiceError {
    static func noTimeZone(_ name: String, _ field: String) -> ServiceError {
        .invalid(field, "'\(name.prefix(100))' is not a time zone; expected an IANA name such as Europe/Vienna")
    }
}
