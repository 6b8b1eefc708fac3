import Contract
import Domain
import ServiceKit
import Storage
import Testing

@Suite("Schedules of customers and endpoints")
struct ScheduleOperationTests {
    /// Open from nine to five in Vienna, on working days.
    private static let office = """
        {"timeZoneId":"Europe/Vienna","defaultState":"Night","rules":[{"state":"Open","simpleRuleType":"Time","frequency":"Weekly",\
        "startTime":"09:00","endTime":"17:00","byDay":[{"dayOfWeek":"Monday"},{"dayOfWeek":"Tuesday"}]}]}
        """

    private func test(_ world: World, _ path: String, _ body: String) async throws -> String {
        let answer = try await world.post("/\(path)/test-schedule", body, as: .manager).value(TestScheduleResponse.self)
        return "\(answer.stateName ?? "") \(answer.timeZoneId ?? "")"
    }

    @Test("a schedule is tested at a moment, saved or not; without an offset the moment is one of its zone")
    func testing() async throws {
        try await World.open { world in
            let path = "customers/\(try await world.customer())"
            #expect(try await test(world, path, "{}") == "Closed UTC")
            _ = try await world.patch("/\(path)", #"{"schedule":\#(Self.office)}"#).value(CustomerInfo.self)
            // A Monday in summer: Vienna is two hours ahead.
            #expect(try await test(world, path, #"{"dateTime":"2024-07-01T07:00:00Z"}"#) == "Open Europe/Vienna")
            #expect(try await test(world, path, #"{"dateTime":"2024-07-01T06:59:00Z"}"#) == "Night Europe/Vienna")
            #expect(try await test(world, path, #"{"dateTime":"2024-07-01T09:00:00"}"#) == "Open Europe/Vienna")
            #expect(try await test(world, path, #"{"dateTime":"2024-07-01T08:59:00"}"#) == "Night Europe/Vienna")
            let unsaved = #"{"schedule":{"forceClosed":true,"timeZoneId":"America/New_York"}}"#
            #expect(try await test(world, path, unsaved) == "Closed America/New_York")
            try await world.post("/\(path)/test-schedule", #"{"dateTime":"soon"}"#).expectError(400, .argument, fields: ["dateTime"])
            try await world.post("/\(path)/test-schedule", #"{"schedule":{"rules":[{}]}}"#)
                .expectError(400, .argument, fields: ["schedule.rules.0.state"])
            try await world.patch("/\(path)", #"{"schedule":{"timeZoneId":"Wien"}}"#)
                .expectError(400, .argument, fields: ["schedule.timeZoneId"])
        }
    }

    @Test("who has no schedule, or inherits, takes that of the nearest above; rules can go by its state")
    func inheritance() async throws {
        try await World.open { world in
            let top = try await world.customer("Top")
            let below = try await world.customer("Below", below: top)
            let endpoint = try await world.endpoint { $0.customerId = below }
            _ = try await world.patch("/customers/\(top)", #"{"schedule":\#(Self.office)}"#).value(CustomerInfo.self)
            let monday = #"{"dateTime":"2024-07-01T10:00:00Z"}"#
            #expect(try await test(world, "endpoints/\(endpoint)", monday) == "Open Europe/Vienna")
            let inherited = try await world.get("/endpoints/\(endpoint)/inherited-schedule", as: .customer).value(Schedule.self)
            #expect(inherited.defaultState == "Night")
            _ = try await world.patch("/customers/\(below)", #"{"schedule":{"inherit":true,"defaultState":"Ignored"}}"#)
            #expect(try await test(world, "endpoints/\(endpoint)", monday) == "Open Europe/Vienna")
            let byState = #"{"defaultState":"Other","rules":[{"state":"Busy","simpleRuleType":"CustomerState","customerState":"open"}]}"#
            _ = try await world.patch("/endpoints/\(endpoint)", #"{"schedule":\#(byState)}"#).value(EndpointInfo.self)
            #expect(try await test(world, "endpoints/\(endpoint)", monday) == "Busy UTC")
            #expect(try await test(world, "endpoints/\(endpoint)", #"{"dateTime":"2024-07-03T10:00:00Z"}"#) == "Other UTC")
            let nothing = try await world.get("/customers/\(top)/inherited-schedule").value(Schedule.self)
            #expect(nothing.wireValue == Schedule().wireValue, "nobody stands above")
            try await world.get("/customers/none/inherited-schedule").expectError(404, .notFound)
        }
    }

    @Test("without a moment the present counts, which is the test clock if that is used")
    func testClock() async throws {
        try await World.open { world in
            try await world.settings {
                ($0.overrideSystemTime, $0.overrideSystemDateTime) = (true, "2024-07-01T10:00:00")
                $0.overrideSystemTimeZoneId = "Europe/Vienna"
            }
            let path = "customers/\(try await world.customer())"
            _ = try await world.patch("/\(path)", #"{"schedule":\#(Self.office)}"#).value(CustomerInfo.self)
            #expect(try await test(world, path, "{}") == "Open Europe/Vienna")
        }
    }

    @Test(
        "the test clock is the present of an account for everything: customers, endpoints, what they inherit, and schedules not yet stored"
    )
    func oneClock() async throws {
        try await World.open { world in
            try await world.settings { ($0.overrideSystemTime, $0.overrideSystemDateTime) = (true, "2024-07-01T10:00:00Z") }
            let top = try await world.customer("Top")
            let below = try await world.customer("Below", below: top)
            let endpoint = try await world.endpoint { $0.customerId = below }
            try await world.patch("/customers/\(top)", #"{"schedule":\#(Self.office)}"#).expectOK()
            for path in ["/customers/\(below)", "/endpoints/\(endpoint)"] {
                try await world.patch(path, #"{"schedule":{"inherit":true}}"#).expectOK()
            }
            let paths = ["customers/\(top)", "customers/\(below)", "endpoints/\(endpoint)"]
            func states(_ json: String = "{}") async throws -> Set<String> {
                var states: Set<String> = []
                for path in paths { states.insert(try await test(world, path, json)) }
                return states
            }
            let unsaved = #"{"schedule":\#(Self.office)}"#
            #expect(try await states() == ["Open Europe/Vienna"])
            #expect(try await states(unsaved) == ["Open Europe/Vienna"])
            // In the night of the test clock, whatever the time is.
            let night = #"{"overrideSystemDateTime":"2024-07-01T23:00:00Z"}"#
            try await world.patch("/system/settings?accountId=\(world.alpha)", night).expectOK()
            let closed = try await states()
            #expect(closed.count == 1 && closed != ["Open Europe/Vienna"])
            #expect(try await states(unsaved) == closed)
            // Without it, the clock of the server: a Tuesday in March at noon, and then at night.
            try await world.patch("/system/settings?accountId=\(world.alpha)", #"{"overrideSystemTime":false}"#).expectOK()
            #expect(try await states() == ["Open Europe/Vienna"])
            world.clock.advance(seconds: 12 * 3600)
            #expect(try await states() == closed)
        }
    }

    @Test("billing and app settings come from the nearest above that has its own, and from the account in the end")
    func settings() async throws {
        try await World.open { world in
            let top = try await world.customer("Top")
            let below = try await world.customer("Below", below: top)
            _ = try await world.patch("/accounts/\(world.alpha)", #"{"billingSettings":{"base":{"baseCost":1}}}"#).value(AccountInfo.self)
            func shown(_ id: String) async throws -> (Double?, Bool?) {
                let customer = try await world.get("/customers/\(id)").value(CustomerInfo.self)
                return (customer.billingSettings?.base?.baseCost, customer.appSettings?.enableDialer)
            }
            #expect(try await shown(below) == (1, nil))
            let tag = try await world.get("/customers/\(below)")["ETag"]
            let own = #"{"billingSettings":{"base":{"baseCost":2}},"appSettings":{"enableDialer":true}}"#
            let changed = try await world.patch("/customers/\(top)", own).value(CustomerInfo.self)
            #expect(changed.overrideBillingSettings && changed.overrideAppSettings, "who sends settings means them")
            #expect(try await shown(below) == (2, true))
            #expect(try await world.get("/customers/\(below)")["ETag"] == tag, "the customer itself did not change")
            _ = try await world.patch("/customers/\(top)", #"{"overrideBillingSettings":false}"#).value(CustomerInfo.self)
            #expect(try await shown(below) == (1, true))
        }
    }

    @Test("custom data of customers is checked and unique, and the staging flag is set")
    func dataAndStaging() async throws {
        try await World.open { world in
            try await world.settings { settings in
                settings.customerFields = [
                    CustomerDataField { $0.base = .text("Code", .unique) },
                    CustomerDataField { $0.base = .text("Seat", .uniqueToCustomer) },
                ]
            }
            func make(_ data: String, below parent: String? = nil) async throws -> TestAnswer {
                let above = parent.map { #","parentCustomerId":"\#($0)""# } ?? ""
                return try await world.post("/customers", #"{"accountId":"\#(world.alpha)","name":"x","data":\#(data)\#(above)}"#)
            }
            let first = try await make(#"{"Code":{"stringValue":"A1"},"Seat":{"stringValue":"1"}}"#).value(CustomerInfo.self)
            try await make(#"{"Code":{"stringValue":"a1"}}"#).expectError(409, .alreadyExists, fields: ["data.Code"])
            try await make(#"{"Seat":{"stringValue":"1"}}"#).expectError(409, .alreadyExists, fields: ["data.Seat"])
            #expect(try await make(#"{"Seat":{"stringValue":"1"}}"#, below: first.id).status == 200, "below another customer it is free")
            try await make(#"{"Code":{"numberValue":1}}"#).expectError(400, .argument, fields: ["data.Code"])
            let staged = try await world.post("/customers/\(first.id ?? "")/staging", #"{"isStaging":true}"#, as: .customer)
            #expect(try staged.value(CustomerInfo.self).isStaging)
        }
    }
}
