import Contract
import OrderedCollections
import ServiceKit
import Storage
import Testing

extension ListCase {
    static let endpoints = ListCase(operation: ListEndpoints.self) { world in
        let field = EndpointDataField { ($0.name, $0.type) = ("City", .string) }
        for account in [world.alpha, world.beta] {
            try await world.settings(of: account) { ($0.tags, $0.endpointFields) = (World.tags, [field, .shown("Color", .readWrite)]) }
        }
        let customer = try await world.customer("North")
        let places = Places(
            customer: customer,
            child: try await world.customer("North-east", below: customer),
            flows: [try await world.flow("Day"), try await world.flow("Night")]
        )
        let many = (0..<ListCheck.rows).map { endpoint($0, world, places) }
        let ids = try await world.add(many: many)
        return ListBed(
            path: "/endpoints",
            ids: Set(ids),
            isAlphas: { $0.text("accountId") == world.alpha },
            filters: filters(world, places),
            afterwards: { world, log in try await apps(world, log, customer) }
        )
    }

    private struct Places: Sendable {
        var customer: String
        var child: String
        var flows: [String]
    }

    /// Numbers, users with each kind of phone, and teams.
    private static func endpoint(_ number: Int, _ world: World, _ places: Places) -> EndpointInfo {
        EndpointInfo {
            ($0.accountId, $0.name) = (world.account(ofRow: number), World.name(ofRow: number))
            $0.type = [.phoneNumber, .user, .team, .user][number % 4]
            if number % 4 == 0 { ($0.phoneNumber, $0.isVirtualPhoneNumber) = ("+1212\(1_000_000 + number)", true) }
            if number % 4 == 1 { $0.userMode = number % 8 == 1 ? .sipPhone : .softPhone }
            if number % 8 == 1 { $0.sipUserName = "phone\(number)" }
            $0.displayName = number % 6 == 0 ? "Shown \(number % 50)" : nil
            $0.referenceId = number % 3 == 0 ? nil : "r\(number % 100)"
            ($0.tags, $0.disableSms) = (World.tags(ofRow: number), number % 2 == 0)
            $0.flowParams = Struct(["N": Value { $0.numberValue = Double(number % 100) }])
            if number % 20 == 3 { $0.data = Struct(["City": Value { $0.stringValue = number % 40 == 3 ? "Vienna" : "Graz" }]) }
            guard $0.accountId == world.alpha else { return }
            $0.customerId = number % 13 == 0 ? places.customer : number % 17 == 0 ? places.child : nil
            if number % 10 == 0 { $0.flowId = places.flows[0] }
            if number % 10 == 1 {
                $0.flowSchedule = .scheduled
                $0.scheduledFlows = zip(["Closed", "Open"], places.flows).map { state, flow in
                    ScheduledFlow { ($0.state, $0.flowId) = (state, flow) }
                }
            }
        }
    }

    private static func filters(_ world: World, _ places: Places) -> [ListFilter] {
        let (customer, child, day, night) = (places.customer, places.child, places.flows[0], places.flows[1])
        let runs: @Sendable (ListRow, String, String) -> Bool = { row, flow, state in
            if row.text("flowSchedule") == "Always" { return row.text("flowId") == flow }
            return zip(row.texts("scheduledFlows.state"), row.texts("scheduledFlows.flowId")).contains { $0 == (state, flow) }
        }
        return [
            .account("accountIds", world.beta),
            .customers("customerIds", customer),
            ListFilter("customerIds", "shallowParent", query: "customerIds=\(customer)&shallowParent=true") {
                $0.text("customerId") == customer
            },
            .customers("customerIds", child),
            ListFilter("referenceIds", query: "referenceIds=r7,r8") { ["r7", "r8"].contains($0.text("referenceId")) },
            ListFilter("flowIds", query: "flowIds=\(day)") {
                $0.text("flowId") == day || $0.texts("scheduledFlows.flowId").contains(day)
            },
            ListFilter("flowIds", "flowState", query: "flowIds=\(day)&flowState=open") { runs($0, day, "Open") },
            ListFilter("flowIds", "flowState", query: "flowIds=\(night)&flowState=Open") { runs($0, night, "Open") },
            .tags("t1", "t2"),
            ListFilter("nameFilter", query: "nameFilter=shown%204") { $0.contains("shown 4", in: "name", "displayName") },
            ListFilter("phoneNumberFilter", query: "phoneNumberFilter=10001") { $0.contains("10001", in: "phoneNumber") },
            ListFilter("type", query: "type=Team") { $0.text("type") == "Team" },
            ListFilter("types", query: "types=Team,PhoneNumber") { ["Team", "PhoneNumber"].contains($0.text("type")) },
            ListFilter("userMode", query: "userMode=SipPhone") { $0.text("userMode") == "SipPhone" },
            ListFilter("dataFilters", query: "dataFilters=City%3Dvienna") { $0.texts("data.City.stringValue") == ["Vienna"] },
            ListFilter("sipUserName", query: "sipUserName=PHONE9") { $0.text("sipUserName") == "phone9" },
            ListFilter("flowParametersFilter", query: "flowParametersFilter=%7B%22N%22:3%7D") {
                $0.all("flowParams.N.numberValue").map { RowKey($0) } == [.number(3)]
            },
        ]
    }

    /// What users of the app get of the same endpoints is found by indexes, too.
    private static func apps(_ world: World, _ log: StatementLog, _ customer: String) async throws {
        let own = try await world.ownEndpoint(of: .user) { ($0.customerId, $0.managerAccess) = (customer, .readOnly) }
        let requests: [(TestRequest, Person)] = [
            (.get("/app/contacts"), .user), (.get("/app/settings-objects"), .user),
            (.get("/endpoints/app/config?endpointEmailAddress=\(Person.user.email)"), .manager),
            (.get("/endpoints/duplicates?accountId=\(world.alpha)&endpointFieldName=City"), .manager),
            (.patch("/endpoints/\(own)", #"{"customerId":null}"#), .manager), (.get("/app/contacts"), .user),
        ]
        for (request, person) in requests {
            _ = log.take()
            let answer = try await world.send(request, as: person)
            #expect(answer.status == 200 && answer.text.count > 100, "\(request.target): \(answer.text.prefix(200))")
            for statement in log.take() { try await world.plan(of: statement).expectIndexes() }
        }
    }
}
