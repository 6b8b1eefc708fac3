import Contract
import Domain
import ServiceKit
import Storage
import Testing

@Suite("Accounts")
struct AccountTests {
    private func new(_ world: World, _ json: String) async throws -> AccountInfo {
        try await world.post("/accounts", json).value()
    }

    @Test("an account below another lists its ancestors, outermost first")
    func ancestors() async throws {
        try await World.open { world in
            let account = try await new(world, #"{"name":"Alpha grandchild","parentAccountId":"\#(world.child)"}"#)
            #expect(account.parentAccountId == world.child)
            #expect(account.ancestorIds == [world.alpha, world.child])
            let id = try #require(account.base.id)
            #expect(try await world.get("/accounts/\(id)").value(AccountInfo.self).ancestorIds == [world.alpha, world.child])
            let list = try await world.get("/accounts?nameFilter=GRAND").value(ListResponse<AccountInfo>.self)
            #expect(list.items.map(\.ancestorIds) == [[world.alpha, world.child]])
        }
    }

    @Test("two accounts may have one name; a missing or too long name and an unknown parent are refused")
    func names() async throws {
        try await World.open { world in
            let (first, second) = (try await new(world, #"{"name":"Twin"}"#), try await new(world, #"{"name":"Twin"}"#))
            #expect(first.base.id != second.base.id)
            try await world.post("/accounts", "{}").expectError(400, .notEmpty, fields: ["Name"])
            try await world.post("/accounts", #"{"name":""}"#).expectError(400, .notEmpty, fields: ["Name"])
            let long = String(repeating: "x", count: 201)
            try await world.post("/accounts", #"{"name":"\#(long)"}"#).expectError(400, .outOfRange, fields: ["name"])
            try await world.post("/accounts", #"{"name":"Orphan","parentAccountId":"none"}"#)
                .expectError(400, .argument, fields: ["parentAccountId"])
        }
    }

    @Test("an account that names a carrier account brings its own, and its token is never shown")
    func carrier() async throws {
        try await World.open { world in
            let json = #"{"name":"Own","twilioAccountSid":"AC1","twilioAuthToken":"carrier-secret"}"#
            let made = try await world.post("/accounts", json)
            #expect(!made.text.contains("carrier-secret"))
            let account = try made.value(AccountInfo.self)
            #expect(account.isBYOA && account.twilioAccountSid == "AC1")
            let id = try #require(account.base.id)
            #expect(try await world.store.accounts(in: .all).carrierToken(of: id) == "carrier-secret")
            #expect(try await !world.get("/accounts/\(id)").text.contains("carrier-secret"))
        }
    }

    @Test("PatchAccount changes what was sent; null clears what can be absent")
    func patch() async throws {
        try await World.open { world in
            let path = "/accounts/\(world.alpha)"
            let json = #"{"maxPhoneNumbers":7,"logoId":"l1","trustHubProfileSid":"t1","billingSettings":{"base":{"baseCost":2.5}}}"#
            let changed = try await world.patch(path, json).value(AccountInfo.self)
            #expect(changed.name == "Alpha")
            #expect(changed.maxPhoneNumbers == 7)
            #expect(changed.billingSettings?.base?.baseCost == 2.5)
            let cleared = try await world.patch(path, #"{"logoId":null,"name":"Alpha & Sons"}"#).value(AccountInfo.self)
            #expect(cleared.logoId == nil)
            #expect(cleared.name == "Alpha & Sons")
            #expect(cleared.trustHubProfileSid == "t1")
            #expect(cleared.maxPhoneNumbers == 7)
            try await world.patch(path, #"{"maxPhoneNumbers":-1}"#).expectError(400, .outOfRange, fields: ["maxPhoneNumbers"])
            try await world.patch(path, #"{"name":""}"#).expectError(400, .notEmpty, fields: ["Name"])
            #expect(try await world.get(path).value(AccountInfo.self).wireValue == cleared.wireValue)
        }
    }

    @Test("an account goes only when nothing belongs to it, and the refusal says what does")
    func delete() async throws {
        try await World.open { world in
            let refused = try await world.delete("/accounts/\(world.alpha)")
            try refused.expectError(409, .conflict)
            #expect(
                try refused.error.message
                    == "The account 'Alpha' still has 3 sessions, 4 users, 1 AI session, 1 account below it"
            )
            #expect(try await world.delete("/accounts/\(world.child)").status == 204)
            try await world.get("/accounts/\(world.child)").expectError(404, .notFound)
            try await world.delete("/accounts/\(world.child)").expectError(404, .notFound)
        }
    }

    @Test("CheckAccount says in a sentence how the account is")
    func check() async throws {
        try await World.open { world in
            func check(_ id: String) async throws -> String? {
                try await world.post("/accounts/\(id)/check", "{}").value(CheckAccountResponse.self).message
            }
            let content = "it has 3 sessions, 4 users, 1 AI session, 1 account below it"
            #expect(try await check(world.alpha) == "The account 'Alpha' is in order; \(content).")
            #expect(try await check(world.child) == "The account 'Alpha child' is in order; nothing belongs to it.")
            let half = try await new(world, #"{"name":"Half","twilioAccountSid":"AC1"}"#)
            let message = "The account 'Half' needs attention: its carrier account has no token; nothing belongs to it."
            #expect(try await check(try #require(half.base.id)) == message)
            let other = try await new(world, #"{"name":"Other","twilioAuthToken":"secret"}"#)
            let text = try await check(try #require(other.base.id))
            #expect(text == "The account 'Other' needs attention: it has a carrier token but no carrier account; nothing belongs to it.")
            let whole = try await new(world, #"{"name":"Whole","twilioAccountSid":"AC1","twilioAuthToken":"secret"}"#)
            #expect(try await check(try #require(whole.base.id)) == "The account 'Whole' is in order; nothing belongs to it.")
            try await world.post("/accounts/none/check", "{}").expectError(404, .notFound)
        }
    }

    @Test("RegenerateAccountTokens replaces the secret of that account only, notes it, and shows it to nobody")
    func tokens() async throws {
        try await World.open { world in
            let accounts = world.store.accounts(in: .all)
            let (old, other) = (try await accounts.tokenSecret(of: world.alpha), try await accounts.tokenSecret(of: world.beta))
            #expect(old != other && old.count == 43)
            let answer = try await world.post("/accounts/\(world.alpha)/tokens", "{}")
            #expect(answer.status == 204 && answer.body.isEmpty)
            let new = try await accounts.tokenSecret(of: world.alpha)
            #expect(new != old && new.count == 43)
            #expect(try await accounts.tokenSecret(of: world.beta) == other)
            let entry = try #require(try await world.logEntries().first)
            #expect(entry.description == "Account 'Alpha': made all tokens void")
            #expect(entry.accountId == world.alpha)
            for text in [try await world.get("/accounts/\(world.alpha)").text, try await world.logText()] {
                #expect(!text.contains(old) && !text.contains(new))
            }
            let changes = try await world.changes()
            try await world.post("/accounts/none/tokens", "{}").expectError(404, .notFound)
            #expect(try await world.changes() == changes)
        }
    }

    @Test("ListAccounts shows the caller's own accounts, not those below them")
    func list() async throws {
        try await World.open { world in
            let own = try await world.get("/accounts", as: .manager).value(ListResponse<AccountInfo>.self)
            #expect(own.items.map(\.base.id) == [world.alpha])
            try await world.get("/accounts/\(world.child)", as: .manager).expectError(404, .notFound)
            let all = try await world.get("/accounts?sortField=name").value(ListResponse<AccountInfo>.self)
            #expect(all.items.map(\.name) == ["Alpha", "Alpha child", "Beta"])
        }
    }
}
