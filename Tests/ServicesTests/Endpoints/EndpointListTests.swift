import Contract
import Domain
import OrderedCollections
import ServiceKit
import Storage
import Testing

@Suite("Lists of endpoints")
struct EndpointListTests {
    private func text(_ text: String) -> Value { Value { $0.stringValue = text } }

    @Test("each filter finds what it should and nothing else")
    func filters() async throws {
        try await World.open { world in
            try await world.settings { settings in
                settings.tags = ["vip", "old"].map { id in
                    Contract.Tag { ($0.id, $0.name) = (id, id) }
                }
                settings.endpointFields = [EndpointDataField { $0.base = .text("City") }]
            }
            let top = try await world.customer("Top")
            let below = try await world.customer("Below", below: top)
            let a = try await world.endpoint(.user, "a") {
                ($0.customerId, $0.referenceId, $0.userMode) = (top, "r-1", .softPhone)
                $0.tags = [Contract.Tag](ids: ["vip", "old"])
                $0.data = Struct(["City": text("Vienna")])
            }
            let b = try await world.endpoint(.phoneNumber, "b") {
                ($0.customerId, $0.phoneNumber, $0.isVirtualPhoneNumber) = (below, "+12125550100", true)
                $0.tags = [Contract.Tag](ids: ["vip"])
                $0.flowParams = Struct(["Greeting": text("Hello"), "Rings": Value { $0.numberValue = 3 }])
            }
            let c = try await world.endpoint(.sipTrunk, "c") { ($0.sipUserName, $0.displayName) = ("Trunk-1", "Third") }
            _ = try await world.endpoint(.team, "beta", in: world.beta)

            let cases: [(query: String, ids: [String])] = [
                ("", [a, b, c]), ("accountIds=\(world.alpha)", [a, b, c]),
                ("customerIds=\(top)", [a, b]), ("customerIds=\(top)&shallowParent=true", [a]), ("customerIds=\(below)", [b]),
                ("referenceIds=r-1,r-2", [a]), ("tagIds=vip", [a, b]), ("tagIds=vip,old", [a]),
                ("nameFilter=THI", [c]), ("nameFilter=b", [b]), ("phoneNumberFilter=555010", [b]), ("phoneNumberFilter=+1212", [b]),
                ("type=User", [a]), ("types=PhoneNumber,SipTrunk", [b, c]), ("type=User&types=SipTrunk", []),
                ("userMode=SoftPhone", [a]), ("userMode=SipPhone", []),
                ("dataFilters=City%3Dvienna", [a]), ("dataFilters=City%3DLinz", []), ("sipUserName=trunk-1", [c]),
                ("flowParametersFilter=%7B%22Greeting%22:%7B%22stringValue%22:%22hello%22%7D%7D", [b]),
                ("flowParametersFilter=%7B%22Greeting%22:%22Hello%22,%22Rings%22:3%7D", [b]),
                ("flowParametersFilter=%7B%22Rings%22:4%7D", []),
            ]
            for (query, ids) in cases { #expect(try await world.endpointIds(query) == ids, "\(query)") }
            try await world.get("/endpoints?dataFilters=City").expectError(400, .argument, fields: ["dataFilters"])
            try await world.get("/endpoints?flowParametersFilter=%5B1%5D").expectError(400, .argument, fields: ["flowParametersFilter"])
            try await world.get("/endpoints?accountIds=\(world.beta)", as: .manager).expectError(403, .forbidden)
            let shown = try await world.get("/endpoints?sortField=displayName&sortOrder=Descend").value(ListResponse<EndpointInfo>.self)
            #expect(shown.items.map(\.id).filter { [a, b, c].contains($0) } == [c, b, a], "as they are shown")
        }
    }

    @Test("values that several endpoints share in a custom field are reported with who has them")
    func duplicates() async throws {
        try await World.open { world in
            try await world.settings { $0.endpointFields = [EndpointDataField { $0.base = .text("Code") }] }
            let values = ["x", "X", "y", "z", "z"]
            var ids: [String] = []
            for (number, value) in values.enumerated() {
                ids.append(try await world.endpoint(.team, "n\(number)") { $0.data = Struct(["Code": text(value)]) })
            }
            let target = "/endpoints/duplicates?accountId=\(world.alpha)&endpointFieldName=Code"
            let found = try await world.get(target, as: .manager).value(ListResponse<DuplicateEndpoints>.self)
            #expect(found.items.map(\.value) == ["x", "z"])
            #expect(found.items.map { $0.endpoints.map(\.id) } == [[ids[0], ids[1]], [ids[3], ids[4]]])
            #expect(found.items[0].endpoints.map(\.displayName) == ["n0", "n1"])
        }
    }
}
