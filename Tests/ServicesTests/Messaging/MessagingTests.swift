import Contract
import Domain
import ServiceKit
import Storage
import Testing

@Suite("Messages, notifications and devices")
struct MessagingTests {
    @Test("messages and conversations are listed by account, endpoint and date")
    func lists() async throws {
        try await World.open { world in
            try await world.messages()
            let page = try await world.get("/messages?accountIds=\(world.alpha)", as: .user).value(ListResponse<MessageInfo>.self)
            let message = try #require(page.items.first)
            #expect((message.text, message.isUnread, page.totalCount) == ("alpha text", true, 1))
            let found = try await world.get("/conversations?endpointIds=alpha-endpoint", as: .user).value(ListConversationsResponse.self)
            #expect(found.conversations.map(\.unreadCount) == [1])
            #expect(found.conversations.first?.mostRecentMessage?.id == message.id)
            let later = try await world.get("/conversations?afterDate=\(message.date ?? "")", as: .user).value(
                ListConversationsResponse.self
            )
            #expect(later.conversations.isEmpty, "after, not at")
            for path in ["/conversations", "/messages"] {
                try await world.get("\(path)?afterDate=soon", as: .user).expectError(400, .argument, fields: ["afterDate"])
                try await world.get("\(path)?accountIds=\(world.beta)", as: .user).expectError(403, .forbidden)
            }
        }
    }

    @Test("notifications are found by type, text and day")
    func notifications() async throws {
        try await World.open { world in
            try await world.notifications()
            func subjects(_ query: String) async throws -> [String?] {
                try await world.get("/notifications?\(query)", as: .manager).value(ListResponse<NotificationInfo>.self).items.map(\.subject)
            }
            #expect(try await subjects("subjectFilter=ALPHA") == ["alpha mail"])
            #expect(try await subjects("type=Email") == ["alpha mail"])
            #expect(try await subjects("type=Sms").isEmpty)
            #expect(try await subjects("fromFilter=x").isEmpty)
            #expect(try await subjects("endDate=2001-01-01").isEmpty)
        }
    }

    @Test("an account that had messages can be deleted once all else is gone")
    func deletion() async throws {
        try await World.open { world in
            let id = try await world.account()
            let message = MessageInfo {
                $0.accountId = id
                $0.endpointId = "e"
                $0.otherAddress = "x"
            }
            try await world.store.messages(in: .all).add([message])
            try await world.store.notifications(in: .all).add([NotificationInfo { $0.accountId = id }])
            var chat = ChatMessage()
            (chat.endpointId, chat.otherAddress) = (try await world.endpoint(.team, "x", in: id), "y")
            _ = try await world.store.chats(in: .all).receive(chat, action: "Test", by: World.actor)
            #expect(try await world.delete("/accounts/\(id)").status == 409, "a session and an endpoint are its own still")
            _ = try await world.delete("/sessions?accountId=\(id)&startDateTime=2000-01-01&endDateTime=2100-01-01")
            #expect(try await world.delete("/endpoints/\(chat.endpointId)").status == 204)
            #expect(try await world.delete("/accounts/\(id)").status == 204)
        }
    }

    @Test("a device is registered once for its user, and its token stands in no log")
    func devices() async throws {
        try await World.open { world in
            let json = #"{"deviceType":"Web","token":"hush-hush"}"#
            for _ in 1...2 {
                let device = try await world.post("/app/tokens", json, as: .user).value(DeviceTokenInfo.self)
                #expect((device.deviceType, device.token) == (.web, "hush-hush"))
            }
            #expect(try await world.store.deviceTokens.list(of: world.id(of: .user)).count == 1)
            #expect(try await !world.logText().contains("hush-hush"))
            try await world.post("/app/tokens", "{}", as: .user).expectError(400, .notEmpty, fields: ["Token"])
            try await world.post("/app/tokens", #"{"token":"\#(String(repeating: "x", count: 4097))"}"#, as: .user)
                .expectError(400, .argument, fields: ["token"])
        }
    }
}
