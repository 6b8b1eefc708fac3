import Contract
import Domain
import ServiceKit
import Testing

@testable import Storage

@Suite("Lists of messages, conversations and notifications")
struct MessageListTests {
    private func message(_ number: Int, in account: String) -> MessageInfo {
        MessageInfo {
            $0.accountId = account
            $0.customerId = "customer-\(number % 10)"
            $0.endpointId = "endpoint-\(number % 20)"
            $0.otherAddress = "+1555000\(number % 100)"
            $0.date = DateTime(milliseconds: 1_700_000_000_000 + Int64(number) * 1000).iso8601
            $0.text = "message \(number)"
            $0.isUnread = number % 2 == 0
        }
    }

    @Test("a conversation is an endpoint and another address; it shows its newest message and how many are unread")
    func conversations() async throws {
        let temporary = try TemporaryStore()
        let account = try await temporary.account("A")
        let messages = temporary.store.messages(in: .all)
        try await messages.add((0..<10_000).shuffled().map { message($0, in: account) })
        let all = try await messages.conversations()
        #expect(all.count == 100, "a hundred addresses, each at one endpoint")
        #expect(all.map { $0.mostRecentMessage?.text ?? "" } == (9_900..<10_000).reversed().map { "message \($0)" })
        #expect(all.reduce(0) { $0 + $1.unreadCount } == 5000)
        let first = try #require(all.first)
        var query = MessageQuery()
        query.conversationIds = [first.id ?? ""]
        #expect(try await messages.list(query).totals.count == 100)
        query = MessageQuery()
        query.endpointIds = ["endpoint-3"]
        #expect(try await messages.conversations(query).allSatisfy { $0.endpointId == "endpoint-3" })
        query.after = DateTime(milliseconds: 1_700_000_000_000 + 9_980_000)
        #expect(try await messages.conversations(query).count == 1)
    }

    @Test("messages of a moment at which many arrive are one conversation")
    func concurrentMessages() async throws {
        let temporary = try TemporaryStore()
        let account = try await temporary.account("A")
        let stores = [temporary.store, try temporary.reopened()]
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for number in 0..<20 {
                tasks.addTask { try await stores[number % 2].messages(in: .all).add([message(0, in: account)]) }
            }
            try await tasks.waitForAll()
        }
        #expect(try await temporary.store.messages(in: .all).conversations().map(\.unreadCount) == [20])
    }

    @Test("a scope sees what is its own and refuses the rest")
    func scope() async throws {
        let temporary = try TemporaryStore()
        let (own, other) = (try await temporary.account("A"), try await temporary.account("B"))
        let all = temporary.store.messages(in: .all)
        try await all.add([message(1, in: own), message(2, in: other)])
        let mine = temporary.store.messages(in: .accounts([own]))
        #expect(try await mine.list().items.map(\.text) == ["message 1"])
        #expect(try await mine.conversations().map(\.mostRecentMessage?.text) == ["message 1"])
        await #expect(throws: ServiceError.foreignAccount(other)) { try await mine.add([message(3, in: other)]) }
        var query = MessageQuery()
        query.accountIds = [other]
        let foreign = query
        await #expect(throws: ServiceError.foreignAccount(other)) { try await mine.list(foreign) }
        await #expect(throws: ServiceError.missing("endpointId")) { try await mine.add([MessageInfo { $0.accountId = own }]) }
    }

    @Test("each list and each filter is served by an index, and the newest come first without sorting")
    func plans() async throws {
        let temporary = try TemporaryStore(isEmbedded: true)
        let day = try DayRange(startDate: "2024-01-01", endDate: "2024-01-02")
        try await temporary.store.database.read { connection in
            func plan(_ statement: SQL) throws -> [String] { try connection.all("EXPLAIN QUERY PLAN \(statement)") { $0.text(3) } }
            let scope = AccountScope.accounts(["a"])
            var messages: [MessageQuery] = [MessageQuery()]
            for change: (inout MessageQuery) -> Void in [
                { $0.customerIds = ["c"] }, { $0.endpointIds = ["e"] }, { $0.conversationIds = ["v"] },
                { $0.after = DateTime(milliseconds: 1) },
            ] {
                var query = MessageQuery()
                change(&query)
                messages.append(query)
            }
            for query in messages {
                for statement in [
                    MessageRepository.list(query, scope).statement(connection.dialect), MessageRepository.list(query, scope).countStatement,
                    MessageRepository.conversations(query, scope),
                ] {
                    let plan = try plan(statement)
                    #expect(plan.count == 1 && plan[0].hasPrefix("SEARCH t USING"), "\(query): \(plan)")
                }
            }
            var notifications: [NotificationQuery] = [NotificationQuery()]
            for change: (inout NotificationQuery) -> Void in [
                { $0.customerIds = ["c"] }, { $0.type = .sms }, { $0.from = "x" }, { $0.to = "x" }, { $0.subject = "x" }, { $0.days = day },
            ] {
                var query = NotificationQuery()
                change(&query)
                notifications.append(query)
            }
            for query in notifications {
                let list = NotificationRepository.list(query, scope, connection.dialect)
                for statement in [list.statement(connection.dialect), list.countStatement] {
                    let plan = try plan(statement)
                    #expect(plan.count == 1 && plan[0].hasPrefix("SEARCH t USING"), "\(query): \(plan)")
                }
            }
            for statement in [
                MessageRepository.list(MessageQuery(), .all).statement(connection.dialect),
                MessageRepository.conversations(MessageQuery(), .all),
                NotificationRepository.list(NotificationQuery(), .all, connection.dialect).statement(connection.dialect),
            ] {
                let plan = try plan(statement)
                #expect(plan.count == 1 && plan[0].contains("_by_date"), "\(plan)")
            }
        }
    }

    @Test("a device is stored once, and is the user's who registered it last; a user has a limited number")
    func devices() async throws {
        let temporary = try TemporaryStore()
        let devices = temporary.store.deviceTokens
        let users = temporary.store.users(in: .all)
        var ids: [String] = []
        for name in ["a", "b"] {
            ids.append(try await users.add(UserInfo { $0.emailAddress = "\(name)@x.test" }, passwordHash: "", by: .test).id ?? "")
        }
        func device(_ token: String, _ type: DeviceTypes = .iOS) -> DeviceTokenInfo {
            DeviceTokenInfo {
                $0.deviceType = type
                $0.token = token
            }
        }
        #expect(try await devices.add(device("t"), of: ids[0], by: .test))
        #expect(try await !devices.add(device("t"), of: ids[0], by: .test))
        #expect(try await devices.add(device("t", .android), of: ids[0], by: .test))
        #expect(try await devices.list(of: ids[0]).count == 2)
        #expect(try await devices.add(device("t"), of: ids[1], by: .test))
        #expect(try await devices.list(of: ids[0]).map(\.deviceType) == [.android])
        for number in 1...DeviceTokenRepository.maxDevices {
            temporary.clock.advance(seconds: 1)
            try await devices.add(device("n\(number)"), of: ids[0], by: .test)
        }
        let kept = try await devices.list(of: ids[0])
        #expect(kept.count == DeviceTokenRepository.maxDevices)
        #expect(kept.first?.token == "n\(DeviceTokenRepository.maxDevices)" && !kept.contains { $0.deviceType == .android })
        try await users.delete(ids[1], by: .test)
        #expect(try await devices.list(of: ids[1]).isEmpty)
    }
}
