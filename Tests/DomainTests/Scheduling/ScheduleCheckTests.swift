import Contract
import ServiceKit
import Testing

@testable import Domain

/// A rule with something wrong, and the member that is.
struct FaultyRule: Sendable, CustomTestStringConvertible {
    var member: String
    var change: @Sendable (inout SchedulingRule) -> Void

    init(_ member: String, _ change: @escaping @Sendable (inout SchedulingRule) -> Void) {
        self.member = member
        self.change = change
    }

    var testDescription: String { member }

    static let all = [
        FaultyRule("state") { $0.state = "" },
        FaultyRule("customerState") { $0.simpleRuleType = .customerState },
        FaultyRule("startDate") { $0.startDate = "2024-02-30" },
        FaultyRule("untilDate") { $0.untilDate = "tomorrow" },
        FaultyRule("startTime") { $0.startTime = "25:00" },
        FaultyRule("startTime") { $0.startTime = "24:00" },
        FaultyRule("endTime") { $0.endTime = "9" },
        FaultyRule("endTime") { $0.endTime = "24:01" },
        FaultyRule("endTime") { $0.endTime = "-1:00" },
        FaultyRule("interval") { $0.interval = -1 },
        FaultyRule("count") { $0.count = .max },
        FaultyRule("byMonth") { $0.byMonth = [0] },
        FaultyRule("byMonth") { $0.byMonth = [-1] },
        FaultyRule("byMonthDay") { $0.byMonthDay = [.min] },
        FaultyRule("byYearDay") { $0.byYearDay = [367] },
        FaultyRule("byWeekNo") { $0.byWeekNo = [0] },
        FaultyRule("byHour") { $0.byHour = [24] },
        FaultyRule("byMinute") { $0.byMinute = [60] },
        FaultyRule("byDay") { $0.byDay = [ScheduleDay { $0.offset = 54 }] },
        FaultyRule("bySetPosition") { $0.bySetPosition = [0] },
        FaultyRule("bySetPosition") { $0.bySetPosition = [1] },
        FaultyRule("byWeekNo") { ($0.byWeekNo, $0.frequency) = ([1], .monthly) },
        FaultyRule("byYearDay") { ($0.byYearDay, $0.frequency) = ([1], .weekly) },
        FaultyRule("byMonthDay") { ($0.byMonthDay, $0.frequency) = ([1], .weekly) },
        FaultyRule("byDay") { ($0.byDay, $0.frequency) = ([ScheduleDay { $0.offset = 1 }], .weekly) },
        FaultyRule("startDate") { $0.frequency = .yearly },
        FaultyRule("startDate") { ($0.frequency, $0.interval) = (.daily, 2) },
    ]
}

@Suite("Schedules that make no sense")
struct ScheduleCheckTests {
    @Test("the rule and its member are named", arguments: FaultyRule.all)
    func faults(fault: FaultyRule) throws {
        var rule = ScheduleTests.rule("Open", .time)
        fault.change(&rule)
        var schedule = ScheduleTests.schedule(ScheduleTests.rule("Fine", .always), zone: "Europe/Vienna")
        schedule.rules.append(rule)
        let error = #expect(throws: ServiceError.self) { try schedule.check("schedule", zones: .system) }
        #expect(error?.fields.map(\.name) == ["schedule.rules.1.\(fault.member)"])
        #expect(error?.code == .argument)
    }

    @Test("every rule with something wrong is listed, and the zone as well")
    func all() throws {
        var schedule = Schedule { $0.timeZoneId = "Vienna" }
        schedule.rules = (0..<3).map { _ in ScheduleTests.rule("", .always) }
        let error = #expect(throws: ServiceError.self) { try schedule.check("schedule", zones: .system) }
        #expect(error?.fields.map(\.name) == ["schedule.timeZoneId"] + (0..<3).map { "schedule.rules.\($0).state" })
    }

    @Test(
        "zones are those of the IANA database by their names",
        arguments: ["EST5", "GMT+2", "CET+1", "vienna", "Europe/Atlantis", "../etc/passwd"]
    )
    func zones(name: String) {
        #expect(TimeZones.system.offset(name, DateTime(milliseconds: 0)) == nil)
        #expect(throws: ServiceError.self) { try Schedule { $0.timeZoneId = name }.check("schedule", zones: .system) }
    }

    @Test("what makes sense is let pass, and so is a schedule that says nothing")
    func good() throws {
        try Schedule().check("schedule", zones: .system)
        var rule = ScheduleTests.rule("Open", .time)
        (rule.frequency, rule.byDay, rule.bySetPosition) = (.monthly, [ScheduleDay()], [-1])
        rule.startDate = "2024-02-29"
        (rule.startTime, rule.endTime) = ("08:30", "24:00")
        try ScheduleTests.schedule(rule, zone: "America/Argentina/Buenos_Aires").check("schedule", zones: .system)
    }

    @Test("at most 500 rules, and no rule takes long to work out")
    func limits() throws {
        var schedule = Schedule()
        schedule.rules = Array(repeating: ScheduleTests.rule("Open", .always), count: 501)
        #expect(throws: ServiceError.self) { try schedule.check("schedule", zones: .system) }
        var rule = ScheduleTests.rule("Open", .time)
        rule.frequency = .secondly
        rule.startDate = "0001-01-01"
        rule.byMonth = [2]
        rule.count = RecurrenceLimits.count
        let moment = ScheduleTests.moment("9999-12-31T00:00:00Z")
        #expect(try ScheduleState(of: [ScheduleTests.schedule(rule, zone: "UTC")], at: moment, zones: .system).name == "Closed")
    }
}
