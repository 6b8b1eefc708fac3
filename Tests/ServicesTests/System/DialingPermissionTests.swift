import Contract
import Domain
import OrderedCollections
import ServiceKit
import Storage
import Testing

@Suite("What may be dialed")
struct DialingPermissionTests {
    private func path(_ world: World, _ code: String = "") -> String {
        "/system/dialing-permissions\(code.isEmpty ? "" : "/\(code)")?accountId=\(world.alpha)"
    }

    @Test("every country is listed by name, and what is off at first is off")
    func list() async throws {
        try await World.open { world in
            let page = try await world.get(path(world), as: .customer).value(ListResponse<DialingPermissionsInfo>.self)
            #expect(page.totalCount == page.items.count && page.items.count > 200)
            #expect(page.items.filter(\.lowRiskNumbersEnabled).map(\.isoCode) == ["CA", "US"])
            #expect(!page.items.contains { $0.highRiskSpecialNumbersEnabled || $0.highRiskTollfraudNumbersEnabled })
            try await world.get("/system/dialing-permissions").expectError(400, .notEmpty, fields: ["AccountId"])
        }
    }

    @Test("a change changes what was sent and nothing else, for its account alone, and null is off")
    func patch() async throws {
        try await World.open { world in
            let answer = try await world.patch(
                path(world, "at"),
                #"{"lowRiskNumbersEnabled":true,"highRiskSpecialNumbersEnabled":true}"#,
                as: .manager
            )
            #expect(answer.status == 204 && answer.body.isEmpty)
            _ = try await world.patch(path(world, "AT"), #"{"highRiskSpecialNumbersEnabled":null}"#, as: .manager)
            let austria = try await world.get(path(world, "AT"), as: .manager).value(DialingPermissionsInfo.self)
            #expect(austria.lowRiskNumbersEnabled && !austria.highRiskSpecialNumbersEnabled)
            #expect(austria.name == "Austria")
            let changes = try await world.changes()
            #expect(try await world.patch(path(world, "AT"), "{}", as: .manager).status == 204)
            #expect(try await world.patch(path(world, "AT"), #"{"lowRiskNumbersEnabled":true}"#, as: .manager).status == 204)
            #expect(try await world.changes() == changes, "nothing is different")
            let other = try await world.get("/system/dialing-permissions/AT?accountId=\(world.beta)", as: .foreignManager)
            #expect(try !other.value(DialingPermissionsInfo.self).lowRiskNumbersEnabled)
        }
    }

    @Test("members may come in the query, as the metadata say, and the log says what was changed by whom")
    func query() async throws {
        try await World.open { world in
            let target = path(world, "DE") + "&highRiskTollfraudNumbersEnabled=true"
            #expect(try await world.patch(target, "{}", as: .manager).status == 204)
            let entry = try #require(try await world.logEntries().first)
            #expect(entry.action == "PatchDialingPermissions" && entry.subjectId == "DE" && entry.accountId == world.alpha)
            #expect(entry.before == ["highRiskTollfraudNumbersEnabled": .bool(false)])
            #expect(entry.after == ["highRiskTollfraudNumbersEnabled": .bool(true)])
        }
    }

    @Test("what is no country is not found, and what is no flag is named")
    func faults() async throws {
        try await World.open { world in
            let changes = try await world.changes()
            try await world.patch(path(world, "XX"), #"{"lowRiskNumbersEnabled":true}"#).expectError(404, .notFound)
            try await world.get(path(world, "XX")).expectError(404, .notFound)
            try await world.patch(path(world, "AT"), #"{"lowRiskNumbersEnabled":"maybe"}"#)
                .expectError(400, .serialization, fields: ["lowRiskNumbersEnabled"])
            try await world.patch("/system/dialing-permissions/AT", #"{"lowRiskNumbersEnabled":true}"#)
                .expectError(400, .notEmpty, fields: ["AccountId"])
            #expect(try await world.changes() == changes)
        }
    }

    @Test("of two who change the same state one is refused, and of many who change different flags none loses theirs")
    func conditions() async throws {
        try await World.open { world in
            let tag = try #require(try await world.get(path(world, "AT"))["ETag"])
            let first = try await world.send(
                .patch(path(world, "AT"), #"{"lowRiskNumbersEnabled":true}"#).with("If-Match", tag),
                as: .manager
            )
            #expect(first.status == 204)
            #expect(try await world.get(path(world, "AT"))["ETag"] == first["ETag"])
            let second = try await world.send(
                .patch(path(world, "AT"), #"{"lowRiskNumbersEnabled":false}"#).with("If-Match", tag),
                as: .manager
            )
            try second.expectError(412, .preconditionFailed)
            try await withThrowingTaskGroup(of: Int.self) { tasks in
                for flag in ["highRiskSpecialNumbersEnabled", "highRiskTollfraudNumbersEnabled", "lowRiskNumbersEnabled"] {
                    tasks.addTask { try await world.patch(path(world, "FR"), #"{"\#(flag)":true}"#).status }
                }
                for try await status in tasks { #expect(status == 204) }
            }
            let france = try await world.get(path(world, "FR")).value(DialingPermissionsInfo.self)
            #expect(france.lowRiskNumbersEnabled && france.highRiskSpecialNumbersEnabled && france.highRiskTollfraudNumbersEnabled)
        }
    }
}
