import Contract
import Domain
import ServiceKit
import Storage
import Testing

@Suite("Settings of an account")
struct SystemSettingsTests {
    private func patch(_ world: World, _ json: String, query: String = "", as person: Person = .manager) async throws -> TestAnswer {
        try await world.patch("/system/settings?accountId=\(world.alpha)\(query)", json, as: person)
    }

    private func settings(_ world: World) async throws -> SystemSettingsInfo {
        try await world.get("/system/settings?accountId=\(world.alpha)", as: .customer).value(SystemSettingsInfo.self)
    }

    @Test("an account has settings without having set any; a change changes what was sent, by PATCH and by PATCHY")
    func lifetime() async throws {
        try await World.open { world in
            let first = try await settings(world)
            #expect(first.id == world.alpha)
            #expect((first.recordingRetentionDays, first.tags.count) == (0, 0))
            let json = #"{"documentation":"alpha notes","recordingRetentionDays":30,"defaultSipRegion":"IE1","autoAgentLogoffSeconds":600}"#
            let changed = try await patch(world, json).value(SystemSettingsInfo.self)
            #expect((changed.documentation, changed.recordingRetentionDays) == ("alpha notes", 30))
            #expect((changed.defaultSipRegion, changed.autoAgentLogoffSeconds) == (.ie1, 600))
            let patchy = TestRequest.post("/system/settings", #"{"accountId":"\#(world.alpha)","documentation":null}"#)
                .with("X-HTTP-Method-Override", "PATCHY")
            let cleared = try await world.send(patchy, as: .customer).value(SystemSettingsInfo.self)
            #expect((cleared.documentation, cleared.recordingRetentionDays) == (nil, 30), "null clears, what is not sent stays")
            #expect(try await settings(world).wireValue == cleared.wireValue)
            #expect(try await world.delete("/accounts/\(world.alpha)").status == 409)
        }
    }

    @Test("PATCHY as a verb of its own changes them for who may, and for nobody else")
    func patchy() async throws {
        try await World.open { world in
            func send(_ notes: String, as person: Person) async throws -> TestAnswer {
                var request = TestRequest.patch("/system/settings?accountId=\(world.alpha)", #"{"documentation":"\#(notes)"}"#)
                request.verb = "PATCHY"
                return try await world.send(request, as: person)
            }
            for person in [Person.administrator, .manager, .customer] {
                let changed = try await send("by \(person)", as: person).value(SystemSettingsInfo.self)
                #expect(changed.documentation == "by \(person)")
                #expect(try await settings(world).documentation == changed.documentation)
            }
            try await send("no", as: .nobody).expectError(401, .unauthorized)
            for person in [Person.user, .dashboard, .foreignManager] { try await send("no", as: person).expectError(403, .forbidden) }
            #expect(try await settings(world).documentation == "by customer")
        }
    }

    @Test("settings go with their account")
    func deletion() async throws {
        try await World.open { world in
            let id = try await world.account()
            #expect(try await world.patch("/system/settings?accountId=\(id)", #"{"enableSipRefer":true}"#).status == 200)
            #expect(try await world.delete("/accounts/\(id)").status == 204)
            try await world.get("/system/settings?accountId=\(id)").expectError(403, .forbidden)
        }
    }

    @Test(
        "numbers have ranges, texts have limits, and names are given once",
        arguments: [
            (#"{"recordingRetentionDays":-1}"#, ErrorCode.outOfRange, "recordingRetentionDays"),
            (#"{"recordingRetentionDays":36501}"#, .outOfRange, "recordingRetentionDays"),
            (#"{"autoAgentLogoffSeconds":86401}"#, .outOfRange, "autoAgentLogoffSeconds"),
            (#"{"overrideSystemTime":true}"#, .notEmpty, "OverrideSystemDateTime"),
            (#"{"overrideSystemTimeZoneId":"Mars/Base"}"#, .argument, "overrideSystemTimeZoneId"),
            (#"{"overrideSystemDateTime":"soon"}"#, .argument, "overrideSystemDateTime"),
            (#"{"tags":[{"name":""}]}"#, .notEmpty, "Tags.0.name"),
            (#"{"tags":[{"name":"VIP"},{"name":"vip"}]}"#, .duplicate, "tags.1.name"),
            (#"{"tags":[{"id":"a","name":"x"},{"id":"a","name":"y"}]}"#, .duplicate, "tags.1.id"),
            (#"{"tags":[{"id":"a b","name":"x"}]}"#, .argument, "tags.0.id"),
            (#"{"emailAccounts":[{"emailAddress":"nobody"}]}"#, .argument, "emailAccounts.0.emailAddress"),
            (#"{"emailAccounts":[{"emailAddress":"a@b.c","serverPort":0}]}"#, .outOfRange, "emailAccounts.0.serverPort"),
            (#"{"customerFields":[{"name":"a=b"}]}"#, .argument, "customerFields.0.name"),
            (#"{"customerFields":[{"name":"a"},{"name":"A"}]}"#, .duplicate, "customerFields.1.name"),
            (#"{"customerFields":[{"name":"a","type":"Transition"}]}"#, .argument, "customerFields.0.type"),
            (#"{"customerFields":[{"name":"a","type":"List","uniqueness":"Unique"}]}"#, .argument, "customerFields.0.uniqueness"),
            (
                #"{"customerFields":[{"name":"a","conditionalVisibilityField":"b"}]}"#, .unknownReference,
                "customerFields.0.conditionalVisibilityField"
            ),
            (
                #"{"endpointFields":[{"name":"a","conditionalVisibilityField":"b"},{"name":"b","conditionalVisibilityField":"a"}]}"#,
                .argument, "endpointFields.0.conditionalVisibilityField"
            ),
            (
                #"{"endpointFields":[{"name":"a","type":"Number","defaultValue":{"stringValue":"x"}}]}"#, .argument,
                "endpointFields.0.defaultValue"
            ),
            (#"{"systemFields":[{"name":"a","type":"Number","value":{"stringValue":"x"}}]}"#, .argument, "systemFields.0.value"),
        ]
    )
    func rules(_ json: String, _ code: ErrorCode, _ field: String) async throws {
        try await World.open { world in
            let changes = try await world.changes()
            try await patch(world, json).expectError(400, code, fields: [field])
            #expect(try await world.changes() == changes)
        }
    }

    @Test("an email account's password is never shown, stays unless another is sent, and goes with it")
    func passwords() async throws {
        try await World.open { world in
            let repository = world.store.settings(in: .all)
            let made = try await patch(world, #"{"emailAccounts":[{"emailAddress":"a@alpha.test","password":"hush-hush"}]}"#)
            #expect(!made.text.contains("hush-hush"))
            let account = try #require(try made.value(SystemSettingsInfo.self).emailAccounts.first)
            let id = try #require(account.id)
            #expect(account.hasPassword && account.password == nil)
            for json in [
                #"{"emailAccounts":[{"id":"\#(id)","emailAddress":"b@alpha.test"}]}"#,
                #"{"emailAccounts":[{"id":"\#(id)","emailAddress":"b@alpha.test","password":null,"hasPassword":false}]}"#,
                #"{"emailAccounts":[{"emailAddress":"b@alpha.test","displayName":"B"}]}"#,
            ] {
                let kept = try await patch(world, json).value(SystemSettingsInfo.self).emailAccounts
                #expect(kept.map(\.id) == [id] && kept.first?.hasPassword == true)
                #expect(try await repository.password(ofEmailAccount: id, in: world.alpha) == "hush-hush")
            }
            _ = try await patch(world, #"{"emailAccounts":[{"emailAddress":"b@alpha.test","password":"other"}]}"#)
            #expect(try await repository.password(ofEmailAccount: id, in: world.alpha) == "other")
            #expect(try await !world.get("/system/settings?accountId=\(world.alpha)").text.contains("other\""))
            #expect(try await !world.logText().contains("hush-hush"))
            _ = try await patch(world, #"{"emailAccounts":[]}"#)
            #expect(try await repository.password(ofEmailAccount: id, in: world.alpha) == nil)
        }
    }

    @Test("a tag in use stays, and says who has it; with cascade=true it is taken from whatever has it")
    func tags() async throws {
        try await World.open { world in
            let tags = try await patch(world, #"{"tags":[{"name":"VIP","color":"Red"},{"name":"Old"}]}"#).value(SystemSettingsInfo.self)
                .tags
            let (vip, old) = (tags[0].id ?? "", tags[1].id ?? "")
            let customer = try await world.customer("North")
            #expect(try await world.patch("/customers/\(customer)", #"{"tagIds":["\#(vip)","\#(old)"]}"#).status == 200)
            let renamed = #"{"tags":[{"id":"\#(vip)","name":"Important"},{"name":"Old"}]}"#
            #expect(try await patch(world, renamed).value(SystemSettingsInfo.self).tags.map(\.id) == [vip, old])
            #expect(try await world.get("/customers/\(customer)").value(CustomerInfo.self).tags.map(\.name) == ["Important", "Old"])

            let refusal = try await patch(world, #"{"tags":[{"name":"Old"}]}"#)
            try refusal.expectError(409, .conflict, fields: ["tags"])
            #expect(refusal.text.contains("'North' (\(customer)) has the tag 'Important'"))
            #expect(try await settings(world).tags.count == 2)
            #expect(try await patch(world, #"{"tags":[{"name":"Old"}]}"#, query: "&cascade=true").status == 200)
            #expect(try await world.get("/customers/\(customer)").value(CustomerInfo.self).tags.map(\.id) == [old])
            let actions = try await world.logEntries().prefix(2).map(\.action)
            #expect(actions == ["PatchSystemSettings", "PatchSystemSettings"], "of the settings and of the customer")
        }
    }

    @Test("who watches is told, and a change meant for another state is refused")
    func preconditions() async throws {
        try await World.open { world in
            let path = "/system/settings?accountId=\(world.alpha)"
            let tag = try #require(try await world.get(path)["ETag"])
            let change = TestRequest.patch(path, #"{"enableSipRefer":true}"#).with("If-Match", tag)
            #expect(try await world.send(change, as: .manager).status == 200)
            let other = TestRequest.patch(path, #"{"enableSipRefer":false}"#).with("If-Match", tag)
            try await world.send(other, as: .manager).expectError(412, .preconditionFailed)
            #expect(try await settings(world).enableSipRefer)
        }
    }

    @Test("accounts begin with the settings of the installation, and keep their own once they have changed them")
    func globalSettings() async throws {
        try await World.open { world in
            #expect(try await patch(world, #"{"enableSipRefer":true}"#).status == 200)
            let tag = try #require(try await world.get("/global/settings")["ETag"])
            let json = #"{"recordingRetentionDays":90,"documentation":"Welcome"}"#
            let changed = try await world.patch("/global/settings", json).value(GlobalSettingsInfo.self)
            #expect((changed.recordingRetentionDays, changed.documentation) == (90, "Welcome"))
            #expect(try await world.get("/global/settings").value(GlobalSettingsInfo.self).wireValue == changed.wireValue)
            let beta = try await world.get("/system/settings?accountId=\(world.beta)").value(SystemSettingsInfo.self)
            #expect((beta.recordingRetentionDays, beta.documentation, beta.id) == (90, "Welcome", world.beta))
            #expect(try await settings(world).recordingRetentionDays == 0)
            try await world.patch("/global/settings", #"{"recordingRetentionDays":-5}"#)
                .expectError(400, .outOfRange, fields: ["recordingRetentionDays"])
            try await world.send(TestRequest.patch("/global/settings", "{}").with("If-Match", tag), as: .administrator)
                .expectError(412, .preconditionFailed)
            let cleared = try await world.patch("/global/settings", #"{"documentation":null}"#).value(GlobalSettingsInfo.self)
            #expect((cleared.documentation, cleared.recordingRetentionDays) == (nil, 90))
        }
    }
}
