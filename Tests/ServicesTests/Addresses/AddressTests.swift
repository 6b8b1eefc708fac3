import Carriers
import Contract
import Domain
import ServiceKit
import Testing

@Suite("Emergency addresses")
struct AddressTests {
    private func make(_ world: World, _ members: String = #","friendlyName":"Office""#) async throws -> TestAnswer {
        let place = #""customerName":"alpha Inc","street":"1 Main St","city":"Austin","region":"TX","ISOCountry":"us""#
        return try await world.post("/addresses", #"{"accountId":"\#(world.alpha)",\#(place)\#(members)}"#, as: .manager)
    }

    @Test("an address is made, changed, listed, known to the carrier, and deleted")
    func lifetime() async throws {
        try await World.open { world in
            let made = try await make(world).value(AddressInfo.self)
            let id = try #require(made.id)
            #expect((made.friendlyName, made.isoCountry, made.emergencyEnabled) == ("Office", "US", false))
            let change = TestRequest.post("/addresses/\(id)", #"{"street":"2 Main St","emergencyEnabled":true,"friendlyName":null}"#)
            let changed = try await world.send(change, as: .customer).value(AddressInfo.self)
            #expect((changed.street, changed.city, changed.emergencyEnabled, changed.friendlyName) == ("2 Main St", "Austin", true, nil))
            #expect(try await world.network.addresses(of: world.alpha)[id]?.street == "2 Main St")
            let list = try await world.get("/addresses?filter=MAIN", as: .manager).value(ListResponse<AddressInfo>.self)
            #expect(list.items.map(\.id) == [id])
            #expect(try await world.delete("/addresses/\(id)", as: .manager).status == 204)
            #expect(try await world.network.addresses(of: world.alpha).isEmpty)
            try await world.send(change, as: .manager).expectError(404, .notFound)
        }
    }

    @Test("a number is registered with an address of its account, which then stays")
    func numbers() async throws {
        try await World.open { world in
            let id = try #require(try await make(world).value(AddressInfo.self).id)
            func buy(_ address: String) async throws -> TestAnswer {
                let members = #""number":"+12125550100","addressSid":"\#(address)""#
                return try await world.post("/endpoints/phone-numbers", #"{"accountId":"\#(world.alpha)",\#(members)}"#)
            }
            try await buy("nowhere").expectError(400, .argument, fields: ["addressSid"])
            #expect(try await buy(id).value(EndpointInfo.self).addressSid == id)
            try await world.delete("/addresses/\(id)").expectError(409, .conflict, fields: ["addressSid"])
        }
    }

    @Test("an address without what help needs is refused")
    func refusals() async throws {
        try await World.open { world in
            try await world.post("/addresses", #"{"accountId":"\#(world.alpha)"}"#)
                .expectError(400, .notEmpty, fields: ["CustomerName", "Street", "City", "IsoCountry"])
            try await world.post("/addresses", "{}").expectError(400, .notEmpty, fields: ["AccountId"])
            let nowhere = #"{"accountId":"\#(world.alpha)","customerName":"x","street":"x","city":"x","isoCountry":"Austria"}"#
            try await world.post("/addresses", nowhere).expectError(400, .argument, fields: ["isoCountry"])
        }
    }
}
