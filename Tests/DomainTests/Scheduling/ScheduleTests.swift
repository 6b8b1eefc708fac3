import Contract
import ServiceKit
import Testing

@testable import Domain

@Suite("Schedules")
struct ScheduleTests {
    /// Whether a rule from `start` to `end` on every day holds at a moment in a zone.
    private func isOpen(_ start: String, _ end: String, _ moment: String, zone: String, _ change: (inout SchedulingRule) -> Void = { _ in })
        throws
        -> Bool
    {
        var rule = Self.rule("Open", .time)
        rule.startTime = start
        rule.endTime = end
        change(&rule)
        return try Self.state(Self.schedule(rule, zone: zone), moment) == "Open"
    }

    @Test(
        "where clocks are set forward, the hour that is left out never comes",
        arguments: [
            ("Europe/Vienna", "2024-03-31T00:59:59Z", "2024-03-31T01:00:00Z"),
            ("America/New_York", "2024-03-10T06:59:59Z", "2024-03-10T07:00:00Z"),
            ("Australia/Lord_Howe", "2024-10-05T15:29:59Z", "2024-10-05T15:30:00Z"),
        ]
    )
    func forward(zone: String, last: String, first: String) throws {
        // 01:59:59 is followed by 03:00, on Lord Howe by 02:30.
        let next = zone == "Australia/Lord_Howe" ? "02:30" : "03:00"
        #expect(try isOpen("01:00", "02:00", last, zone: zone))
        #expect(try !isOpen("01:00", "02:00", first, zone: zone))
        #expect(try !isOpen("02:00", next, last, zone: zone))
        #expect(try !isOpen("02:00", next, first, zone: zone))
        #expect(try isOpen(next, "04:00", first, zone: zone))
        #expect(try !isOpen(next, "04:00", last, zone: zone))
    }

    @Test(
        "where clocks are set back, the hour that is shown twice counts twice",
        arguments: [
            ("Europe/Vienna", "2024-10-27T00:30:00Z", "2024-10-27T01:30:00Z", "02:30"),
            ("America/New_York", "2024-11-03T05:30:00Z", "2024-11-03T06:30:00Z", "01:30"),
            ("Australia/Lord_Howe", "2024-04-06T14:45:00Z", "2024-04-06T15:15:00Z", "01:45"),
        ]
    )
    func back(zone: String, first: String, second: String, shown: String) throws {
        for moment in [first, second] {
            #expect(try isOpen(shown, "05:00", moment, zone: zone), "\(moment)")
            #expect(try !isOpen("00:00", shown, moment, zone: zone), "\(moment)")
        }
    }

    @Test("hours past midnight belong to the day they began on")
    func midnight() throws {
        let friday: (inout SchedulingRule) -> Void = {
            $0.frequency = .weekly
            $0.byDay = [ScheduleDay { $0.dayOfWeek = .friday }]
        }
        let zone = "Europe/Vienna"
        // 2024-03-08 is a Friday; Vienna is an hour east of UTC.
        #expect(try !isOpen("22:00", "02:00", "2024-03-08T20:59:59Z", zone: zone, friday))
        #expect(try isOpen("22:00", "02:00", "2024-03-08T21:00:00Z", zone: zone, friday))
        #expect(try isOpen("22:00", "02:00", "2024-03-09T00:59:59Z", zone: zone, friday))
        #expect(try !isOpen("22:00", "02:00", "2024-03-09T01:00:00Z", zone: zone, friday))
        #expect(try !isOpen("22:00", "02:00", "2024-03-08T00:30:00Z", zone: zone, friday))
        #expect(try isOpen("08:00", "08:00", "2024-03-09T06:59:59Z", zone: zone, friday), "the same time twice is a whole day")
    }

    @Test("a rule ends with its last day, its count included")
    func ends() throws {
        let moments = (1...5).map { "2024-03-0\($0)T12:00:00Z" }
        func open(_ change: (inout SchedulingRule) -> Void) throws -> [Bool] {
            try moments.map { try isOpen("09:00", "17:00", $0, zone: "UTC", change) }
        }
        #expect(
            try open {
                $0.frequency = .daily
                $0.startDate = "2024-03-02"
                $0.untilDate = "2024-03-03"
            } == [false, true, true, false, false]
        )
        #expect(
            try open {
                $0.frequency = .daily
                $0.interval = 2
                $0.startDate = "2024-03-01"
                $0.count = 2
            } == [true, false, true, false, false]
        )
        #expect(try open { $0.startDate = "2024-03-02" } == [false, true, false, false, false], "no frequency is one day")
        #expect(try open { _ in } == [true, true, true, true, true], "neither a frequency nor a day is every day")
        #expect(
            try open {
                $0.startDate = "2024-03-02"
                $0.untilDate = "2024-03-04"
            } == [false, true, true, true, false]
        )
    }

    @Test("a leap day is a day, all of it")
    func leapDay() throws {
        let change: (inout SchedulingRule) -> Void = {
            $0.isAllDay = true
            $0.frequency = .yearly
            $0.byMonth = [2]
            $0.byMonthDay = [-1]
        }
        #expect(try isOpen("10:00", "11:00", "2024-02-29T23:59:59Z", zone: "UTC", change))
        #expect(try !isOpen("10:00", "11:00", "2024-02-28T23:59:59Z", zone: "UTC", change))
        #expect(try isOpen("10:00", "11:00", "2023-02-28T00:00:00Z", zone: "UTC", change))
        #expect(try !isOpen("10:00", "11:00", "2024-03-01T00:00:00Z", zone: "UTC", change))
    }

    @Test("rules are tried by priority, then as they stand; the first that matches counts")
    func priority() throws {
        var schedule = Schedule()
        schedule.rules = [
            Self.rule("Later", .always, priority: 5), Self.rule("First", .always, priority: 1), Self.rule("Second", .always, priority: 1),
        ]
        let state = try ScheduleState(of: [schedule], at: Self.moment("2024-01-01T00:00:00Z"), zones: .system)
        #expect(state.name == "First")
        #expect(state.ruleId == "First")
        #expect(state.timeZoneId == "UTC")
    }

    @Test("without a match the default counts, without one it is closed; closed by force is closed")
    func defaults() throws {
        var schedule = Schedule()
        #expect(try Self.state(schedule, "2024-01-01T00:00:00Z") == "Closed")
        schedule.defaultState = "Night"
        #expect(try Self.state(schedule, "2024-01-01T00:00:00Z") == "Night")
        schedule.rules = [Self.rule("Open", .always)]
        schedule.forceClosed = true
        #expect(try Self.state(schedule, "2024-01-01T00:00:00Z") == "Closed")
    }

    @Test("one that inherits takes the nearest above that does not")
    func inheritance() throws {
        var inheriting = Schedule()
        inheriting.inherit = true
        inheriting.forceClosed = true
        inheriting.rules = [Self.rule("Own", .always)]
        let above = Self.schedule(Self.rule("Above", .always), zone: "Europe/Vienna")
        let moment = Self.moment("2024-01-01T00:00:00Z")
        let state = try ScheduleState(of: [inheriting, nil, inheriting, above], at: moment, zones: .system)
        #expect(state.name == "Above")
        #expect(state.timeZoneId == "Europe/Vienna")
        #expect(try ScheduleState(of: [inheriting], at: moment, zones: .system).name == "Closed", "nothing above says anything")
        #expect(try ScheduleState(of: [], at: moment, zones: .system).name == "Closed")
    }

    @Test("a rule by the customer's state asks for it, in any case, and only then")
    func customerState() throws {
        var rule = Self.rule("Follow", .customerState)
        rule.customerState = "HOLIDAY"
        let moment = Self.moment("2024-01-01T00:00:00Z")
        var asked = 0
        func state(_ rules: [SchedulingRule], customer: String?) throws -> String {
            var schedule = Schedule()
            schedule.rules = rules
            return try ScheduleState(of: [schedule], at: moment, zones: .system) { () throws(ServiceError) in
                asked += 1
                return customer
            }.name
        }
        #expect(try state([rule], customer: "Holiday") == "Follow")
        #expect(try state([rule], customer: "Open") == "Closed")
        #expect(try state([rule], customer: nil) == "Closed")
        #expect(asked == 3)
        #expect(try state([Self.rule("Always", .always), rule], customer: "Holiday") == "Always")
        #expect(asked == 3)
    }

    @Test("a rule that leaves the decision to a flow never matches by itself")
    func flows() throws {
        var rule = Self.rule("Flow", .always)
        rule.flowId = "0123456789abcdef01234567"
        #expect(try Self.state(Self.schedule(rule, zone: "UTC"), "2024-01-01T00:00:00Z") == "Closed")
    }

    static func rule(_ state: String, _ type: SimpleSchedulingRuleTypes, priority: Int = 0) -> SchedulingRule {
        SchedulingRule {
            $0.id = state
            $0.state = state
            $0.simpleRuleType = type
            $0.priority = priority
        }
    }

    static func schedule(_ rule: SchedulingRule, zone: String) -> Schedule {
        Schedule {
            $0.timeZoneId = zone
            $0.rules = [rule]
        }
    }

    static func moment(_ text: String) -> DateTime {
        DateTime(text) ?? .minimum
    }

    private static func state(_ schedule: Schedule, _ moment: String) throws -> String {
        try ScheduleState(of: [schedule], at: Self.moment(moment), zones: .system).name
    }
}
