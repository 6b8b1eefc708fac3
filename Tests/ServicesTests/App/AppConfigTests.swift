import Carriers
import Contract
import Domain
import ServiceKit
import Services
import Storage
import Testing

@Suite("The configuration of a user's app")
struct AppConfigTests {
    @Test("an app gets who it is of and a token that the network knows, as good as its device is")
    func config() async throws {
        try await World.open { world in
            let customer = try await world.customerWithAssistants()
            let id = try await world.ownEndpoint(of: .user) { endpoint in
                (endpoint.userFirstName, endpoint.userLastName, endpoint.name) = ("Ann", "Lee", nil)
                (endpoint.customerId, endpoint.agentState) = (customer, .ready)
            }
            let query = "deviceType=iOS&sandbox=true&pushCredentialSid=CR1&applicationSid=AP1"
            let answer = try await world.get("/endpoints/app/config?endpointId=\(id)&\(query)", as: .manager)
            let config = try answer.value(EndpointAppConfig.self)
            #expect((config.endpointId, config.accountId, config.customerId) == (id, world.alpha, customer))
            #expect(config.emailAddress == Person.user.email && config.identity == id)
            #expect(config.userInfo?.firstName == "Ann" && config.userInfo?.name == "Ann Lee")
            #expect(config.agentState == .ready && config.agentStateReason == .unknown)
            #expect(config.appSettings?.enableAssistants == true, "those of the customer")
            let app = AppRegistration(
                identity: id,
                deviceType: .iOS,
                pushCredentialSid: "CR1",
                applicationSid: "AP1",
                isSandbox: true
            )
            let elsewhere = SimulatedNetwork(memory: .stored(in: try world.reopened()))
            #expect(try await elsewhere.isToken(config.accessToken ?? "", of: app, world.alpha), "the network knows it at every node")
            #expect(answer["Cache-Control"] == "no-store")
            #expect(try await !world.logText().contains(config.accessToken ?? ""))
            _ = try await world.patch("/endpoints/\(id)", #"{"appSettings":{"pageTitle":"Mine"}}"#).value(EndpointInfo.self)
            let own = try await world.get("/endpoints/app/config?endpointId=\(id)", as: .manager).value(EndpointAppConfig.self)
            #expect(own.appSettings?.pageTitle == "Mine" && own.appSettings?.enableAssistants == false)
            #expect(own.accessToken != config.accessToken)
        }
    }

    @Test("the user is found by email address in any case, unless several accounts have one")
    func byAddress() async throws {
        try await World.open { world in
            let id = try await world.ownEndpoint(of: .user)
            func config(_ address: String, as person: Person) async throws -> TestAnswer {
                try await world.get("/endpoints/app/config?endpointEmailAddress=\(address)", as: person)
            }
            #expect(try await config(Person.user.email.uppercased(), as: .customer).value(EndpointAppConfig.self).endpointId == id)
            try await config(Person.user.email, as: .foreignManager).expectError(404, .notFound)
            try await config("nobody@alpha.test", as: .manager).expectError(404, .notFound)
            let other = try await world.ownEndpoint(of: .user, in: world.beta)
            try await config(Person.user.email, as: .administrator).expectError(400, .argument, fields: ["endpointEmailAddress"])
            #expect(try await config(Person.user.email, as: .foreignManager).value(EndpointAppConfig.self).endpointId == other)
        }
    }

    @Test("what is no user and what is no id of a carrier is named")
    func faults() async throws {
        try await World.open { world in
            let team = try await world.endpoint(.team)
            try await world.get("/endpoints/app/config?endpointId=\(team)").expectError(400, .argument, fields: ["endpointId"])
            try await world.get("/endpoints/app/config").expectError(400, .notEmpty, fields: ["EndpointId"])
            let id = try await world.ownEndpoint(of: .user)
            for sid in ["pushCredentialSid", "applicationSid"] {
                for wrong in ["a%20b", String(repeating: "x", count: 65)] {
                    try await world.get("/endpoints/app/config?endpointId=\(id)&\(sid)=\(wrong)").expectError(400, .argument, fields: [sid])
                }
            }
            try await world.get("/endpoints/app/config?endpointId=\(id)&deviceType=Fridge").expectError(
                400,
                .serialization,
                fields: ["deviceType"]
            )
        }
    }
}
