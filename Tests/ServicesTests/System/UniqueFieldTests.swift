import Carriers
import Contract
import Domain
import OrderedCollections
import ServiceKit
import Storage
import Testing

@Suite("Custom data that may be there once")
struct UniqueFieldTests {
    private func field(_ name: String, _ uniqueness: String, _ more: String = "") -> String {
        #"{"name":"\#(name)","type":"String","uniqueness":"\#(uniqueness)"\#(more)}"#
    }

    private func settings(_ world: World, _ member: String, _ fields: String...) async throws -> TestAnswer {
        let json = #"{"\#(member)":[\#(fields.joined(separator: ","))]}"#
        return try await world.patch("/system/settings?accountId=\(world.alpha)", json, as: .manager)
    }

    private func code(_ text: String) -> String { #""data":{"Code":{"stringValue":"\#(text)"}}"# }

    private func customer(_ world: World, _ members: String) async throws -> TestAnswer {
        try await world.post("/customers", #"{"accountId":"\#(world.alpha)",\#(members)}"#, as: .manager)
    }

    @Test("a customer never gets a value that another has, made or changed, in any case; a value that is given up is free")
    func customers() async throws {
        try await World.open { world in
            try await settings(world, "customerFields", field("Code", "Unique")).expectOK()
            let north = try await customer(world, #""name":"North",\#(code("a1"))"#).value(CustomerInfo.self).id ?? ""
            let south = try await customer(world, #""name":"South",\#(code("b2"))"#).value(CustomerInfo.self).id ?? ""
            let changes = try await world.changes()
            let refusal = try await customer(world, #""name":"West",\#(code("A1"))"#)
            try refusal.expectError(409, .alreadyExists, fields: ["data.Code"])
            #expect(refusal.text.contains("'North'"))
            try await world.patch("/customers/\(south)", "{\(code("A1"))}").expectError(409, .alreadyExists, fields: ["data.Code"])
            #expect(try await world.changes() == changes, "nothing is half done")
            try await world.patch("/customers/\(north)", "{\(code("A1"))}").expectOK()
            try await world.patch("/customers/\(north)", "{\(code("c3"))}").expectOK()
            try await world.patch("/customers/\(south)", "{\(code("a1"))}").expectOK()
            #expect(try await world.delete("/customers/\(south)").status == 204)
            try await customer(world, #""name":"West",\#(code("A1"))"#).expectOK()
        }
    }

    @Test("no way to make or change an endpoint stores a value twice, in whatever type, one by one or many at once")
    func endpoints() async throws {
        try await World.open { world in
            try await settings(world, "endpointFields", field("Code", "Unique")).expectOK()
            func make(_ what: String, _ members: String) async throws -> TestAnswer {
                try await world.post("/endpoints/\(what)", #"{"accountId":"\#(world.alpha)",\#(members)}"#, as: .manager)
            }
            let first = try await make("team", #""name":"Desk",\#(code("a1"))"#).value(EndpointInfo.self).id ?? ""
            let others = [try await world.endpoint(.team, "b"), try await world.endpoint(.user, "c")]
            let changes = try await world.changes()
            let ways = [
                ("team", #""name":"x""#), ("users", #""name":"x""#), ("assistant", #""name":"x""#), ("sip-trunk", #""name":"x""#),
                ("email", #""emailAddress":"x@alpha.test""#),
                ("phone-numbers", #""number":"+436601234567","isVirtualPhoneNumber":true"#), ("phone-numbers", #""number":"+12125550100""#),
            ]
            for (what, members) in ways {
                try await make(what, "\(members),\(code("A1"))").expectError(409, .alreadyExists, fields: ["data.Code"])
            }
            for id in others {
                try await world.patch("/endpoints/\(id)", "{\(code("A1"))}").expectError(409, .alreadyExists, fields: ["data.Code"])
            }
            func patch(_ ids: [String], _ code: String) async throws -> TestAnswer {
                let list = ids.map { "\"\($0)\"" }.joined(separator: ",")
                return try await world.patch("/endpoints", #"{"endpointIds":[\#(list)],"patch":{\#(code)}}"#, as: .manager)
            }
            try await patch(others, code("new")).expectError(400, .argument, fields: ["endpointIds.1.data.Code"])
            try await patch([first, others[0]], code("a1")).expectError(400, .argument, fields: ["endpointIds.1.data.Code"])
            #expect(try await world.changes() == changes, "nothing is half done")
            #expect(try await world.network.carrier.numbers(CarrierAccount(id: world.alpha)).isEmpty, "no number was bought for nothing")
        }
    }

    @Test("a value that may be there once in each customer is there once in each, also when an endpoint moves to another")
    func withinCustomers() async throws {
        try await World.open { world in
            try await settings(world, "endpointFields", field("Code", "UniqueToCustomer")).expectOK()
            let (north, south) = (try await world.customer("North"), try await world.customer("South"))
            func data(_ text: String) -> Struct { Struct(["Code": Value { $0.stringValue = text }]) }
            let mine = try await world.endpoint(.team, "a") { ($0.customerId, $0.data) = (north, data("a1")) }
            _ = try await world.endpoint(.team, "b") { ($0.customerId, $0.data) = (south, data("A1")) }
            let free = try await world.endpoint(.team, "c") { $0.data = data("a1") }
            for id in [mine, free] {
                try await world.patch("/endpoints/\(id)", #"{"customerId":"\#(south)"}"#)
                    .expectError(409, .alreadyExists, fields: ["data.Code"])
            }
            try await world.patch("/endpoints/\(mine)", #"{"customerId":null}"#).expectError(409, .alreadyExists, fields: ["data.Code"])
            #expect(try await world.get("/endpoints/\(mine)").value(EndpointInfo.self).customerId == north)
            let refusal = try await settings(world, "endpointFields", field("Code", "Unique"))
            try refusal.expectError(409, .conflict, fields: ["endpointFields.Code", "endpointFields.Code"])
        }
    }

    @Test("a field that becomes unique holds for the values that are there, goes on to under a new name, and ends when it is not")
    func later() async throws {
        try await World.open { world in
            let made = try await settings(world, "customerFields", field("Code", "NotUnique")).value(SystemSettingsInfo.self)
            let id = made.customerFields.first?.id ?? ""
            try await customer(world, #""name":"North",\#(code("a1"))"#).expectOK()
            try await settings(world, "customerFields", field("Code", "Unique")).expectOK()
            try await customer(world, #""name":"South",\#(code("A1"))"#).expectError(409, .alreadyExists, fields: ["data.Code"])
            try await settings(world, "customerFields", field("Sign", "Unique", #","id":"\#(id)""#)).expectOK()
            let sign = #""name":"South","data":{"Sign":{"stringValue":"A1"}}"#
            try await customer(world, sign).expectError(409, .alreadyExists, fields: ["data.Sign"])
            try await settings(world, "customerFields", field("Sign", "NotUnique")).expectOK()
            try await customer(world, sign).expectOK()
        }
    }

    @Test("values left over from another type of endpoint count when a new unique field takes their name")
    func leftovers() async throws {
        try await World.open { world in
            try await settings(world, "endpointFields", field("Code", "NotUnique", #","endpointType":"PhoneNumber""#)).expectOK()
            var ids: [String] = []
            for text in ["a1", "A1"] {
                let number = try await world.freeNumber()
                let json = #"{"accountId":"\#(world.alpha)","number":"\#(number)","isVirtualPhoneNumber":true,\#(code(text))}"#
                ids.append(try await world.post("/endpoints/phone-numbers", json).value(EndpointInfo.self).id ?? "")
                try await world.patch("/phone-numbers/\(ids.last ?? "")/fax", #"{"isFax":true}"#).expectOK()
            }
            let unique = field("Code", "Unique", #","endpointType":"FaxNumber""#)
            let refusal = try await settings(world, "endpointFields", unique)
            try refusal.expectError(409, .conflict, fields: ["endpointFields.Code"])
            try await world.patch("/endpoints/\(ids[1])", #"{"data":{}}"#).expectOK()
            try await settings(world, "endpointFields", unique).expectOK()
            try await world.patch("/endpoints/\(ids[1])", "{\(code("A1"))}").expectError(409, .alreadyExists, fields: ["data.Code"])
        }
    }

    @Test("a unique field that a package brings holds from then on")
    func imported() async throws {
        try await World.open { world in
            let package = #"{"customerFields":[\#(field("Code", "Unique"))]}"#
            try await world.post("/packages", #"{"accountId":"\#(world.alpha)","package":\#(package)}"#).expectOK()
            try await customer(world, #""name":"North",\#(code("a1"))"#).expectOK()
            try await customer(world, #""name":"South",\#(code("A1"))"#).expectError(409, .alreadyExists, fields: ["data.Code"])
        }
    }
}
