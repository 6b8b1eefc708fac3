import Carriers
import Contract
import Domain
import ServiceKit
import Storage
import Testing

@Suite("Phone numbers")
struct PhoneNumberTests {
    private func buy(_ world: World, _ members: String, as person: Person = .manager) async throws -> TestAnswer {
        let account = person.isForeign ? world.beta : world.alpha
        return try await world.post("/endpoints/phone-numbers", #"{"accountId":"\#(account)",\#(members)}"#, as: person)
    }

    @Test("a number is searched for, bought, and gone from the search until its endpoint is deleted")
    func lifetime() async throws {
        try await World.open { world in
            let search = "/endpoints/phone-numbers/search?accountId=\(world.alpha)&areaCode=212"
            func found() async throws -> [String?] {
                try await world.get(search, as: .manager).value(ListResponse<AvailablePhoneNumber>.self).items.map(\.phoneNumber)
            }
            #expect(try await found().first == "+12125550100")
            let bought = try await buy(world, #""number":"+1 (212) 555-0100""#).value(EndpointInfo.self)
            #expect((bought.type, bought.phoneNumber, bought.isVirtualPhoneNumber) == (.phoneNumber, "+12125550100", false))
            #expect(try await found().first == "+12125550101")
            try await buy(world, #""number":"+12125550100""#).expectError(409, .alreadyExists, fields: ["phoneNumber"])
            #expect(try await world.delete("/endpoints/\(bought.id ?? "")", as: .manager).status == 204)
            #expect(try await found().first == "+12125550100")
        }
    }

    @Test("what the carrier does not sell is not kept, and the carrier's reason is told")
    func refusedByCarrier() async throws {
        try await World.open { world in
            try await buy(world, #""number":"+436601234567""#).expectError(404, .notFound)
            #expect(try await world.endpointIds("") == [])
            #expect(try await buy(world, #""number":"+12125550100""#).status == 200)
            // Beta has not got it, and yet it is taken.
            try await buy(world, #""number":"+12125550100""#, as: .foreignManager).expectError(409, .conflict)
        }
    }

    @Test("a number that is registered only costs nothing, can be any number, and stands in nobody's way")
    func virtualNumbers() async throws {
        try await World.open { world in
            let members = #""number":"+436601234567","isVirtualPhoneNumber":true,"isFaxNumber":true"#
            let mine = try await buy(world, members).value(EndpointInfo.self)
            #expect((mine.type, mine.isVirtualPhoneNumber) == (.faxNumber, true))
            #expect(try await buy(world, members, as: .foreignManager).status == 200)
            try await buy(world, members).expectError(409, .alreadyExists, fields: ["phoneNumber"])
            let verification = try await world.post("/endpoints/verify-caller-id", #"{"endpointId":"\#(mine.id ?? "")"}"#)
                .value(CallerIdVerification.self)
            #expect(verification.phoneNumber == "+436601234567" && verification.validationCode?.count == 6)
        }
    }

    @Test("of thirty who buy at the same time, as many succeed as the account may have")
    func limit() async throws {
        try await World.open { world in
            _ = try await world.patch("/accounts/\(world.alpha)", #"{"maxPhoneNumbers":3}"#)
            let statuses = try await withThrowingTaskGroup(of: Int.self) { tasks in
                for number in 100..<130 {
                    tasks.addTask { try await buy(world, #""number":"+12125550\#(number)""#).status }
                }
                return try await tasks.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.filter { $0 == 200 }.count == 3)
            #expect(statuses.filter { $0 == 409 }.count == 27)
            #expect(try await world.endpointIds("type=PhoneNumber").count == 3)
            let one = try await buy(world, #""number":"+12125550199","isVirtualPhoneNumber":true"#)
            try one.expectError(409, .conflict)
            #expect(try one.error.message == "The account may have 3 phone numbers, and has 3")
        }
    }

    @Test("a number is turned from voice to fax and back; nothing else is a number")
    func fax() async throws {
        try await World.open { world in
            let bought = try await buy(world, #""number":"+12125550100""#).value(EndpointInfo.self)
            func set(_ id: String?, _ isFax: Bool) async throws -> TestAnswer {
                try await world.patch("/phone-numbers/\(id ?? "")/fax", #"{"isFax":\#(isFax)}"#, as: .customer)
            }
            #expect(try await set(bought.id, true).value(EndpointInfo.self).type == .faxNumber)
            #expect(try await set(bought.id, false).value(EndpointInfo.self).type == .phoneNumber)
            try await set(try await world.endpoint(), true).expectError(400, .argument, fields: ["endpointId"])
        }
    }

    @Test("after a sync, the numbers are those of the carrier, and none is lost")
    func sync() async throws {
        try await World.open { world in
            let bought = try await buy(world, #""number":"+12125550100""#).value(EndpointInfo.self)
            let gone = try await world.endpoint(.phoneNumber, "gone") { $0.phoneNumber = "+12125550177" }
            try await world.network.give(CarrierNumber(phoneNumber: "+12125550105", isFax: true), to: world.alpha)
            try await world.network.give(CarrierNumber(phoneNumber: "+12125550106"), to: world.beta)
            let sync = TestRequest.post("/phone-numbers/sync", #"{"accountId":"\#(world.alpha)"}"#)
            for _ in 1...2 { #expect(try await world.send(sync, as: .manager).status == 204) }
            let all = try await world.get("/endpoints?sortField=phoneNumber").value(ListResponse<EndpointInfo>.self).items
            #expect(all.map(\.phoneNumber) == ["+12125550100", "+12125550105", "+12125550177"])
            #expect(all.map(\.type) == [.phoneNumber, .faxNumber, .phoneNumber])
            #expect(all.map(\.isVirtualPhoneNumber) == [false, false, true])
            #expect(all.first?.id == bought.id && all.last?.id == gone)
        }
    }

    @Test("what assistants need is set up for an account, as often as one likes")
    func assistants() async throws {
        try await World.open { world in
            let request = TestRequest.post("/endpoints/cogito/provision", #"{"accountId":"\#(world.alpha)"}"#)
            for _ in 1...2 {
                let answer = try await world.send(request, as: .manager)
                #expect(answer.status == 204)
            }
            #expect(try await world.network.hasAssistants(world.alpha))
            #expect(try await !world.network.hasAssistants(world.beta))
        }
    }
}
