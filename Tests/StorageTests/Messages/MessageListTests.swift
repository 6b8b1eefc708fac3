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

    @Test("pages of 10,000 messages follow each other without a gap, in any order; filters find what they name")
    func messages() async throws {
        let temporary = try TemporaryStore()
        let account = try await temporary.account("A")
        let messages = temporary.store.messages(in: .accounts([account]))
        try await messages.add((0..<10_000).map { message($0, in: account) })
        for sorting in [
            Sorting.newestFirst, try Sorting(field: "text", of: MessageInfo.self), try Sorting(field: "date", of: MessageInfo.self),
        ] {
            var seen: [String] = []
            for page in 0..<10 {
                var query = MessageQuery()
                query.options = ListOptions(sorting: sorting, paging: try Paging(page: page, countPerPage: 1000))
                let found = try await messages.list(query)
                #expect(found.totals.count == 10_000)
                #expect(found.totals.hasMorePages == (page < 9))
                seen += found.items.compactMap(\.id)
            }
            #expect(Set(seen).count == 10_000)
        }
        func count(_ change: (inout MessageQuery) -> Void) async throws -> Int? {
            var query = MessageQuery()
            change(&query)
            return try await messages.list(query).totals.count
        }
        #expect(try await count { $0.customerIds = ["customer-3"] } == 1000)
        #expect(try await count { $0.endpointIds = ["endpoint-1", "endpoint-2"] } == 1000)
        #expect(try await count { $0.after = DateTime(milliseconds: 1_700_000_000_000 + 9_989_000) } == 10)
        let newest = try await messages.list().items.first
        #expect(newest?.text == "message 9999")
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

    @Test("pages of 10,000 notifications follow each other without a gap; each filter finds what it names")
    func notifications() async throws {
        let temporary = try TemporaryStore()
        let account = try await temporary.account("A")
        let notifications = temporary.store.notifications(in: .accounts([account]))
        try await notifications.add(
            (0..<10_000).map { number in
                NotificationInfo {
                    $0.accountId = account
                    $0.customerId = "customer-\(number % 10)"
                    $0.type = number % 4 == 0 ? .sms : .email
                    $0.from = "Sender\(number % 5)@x.test"
                    $0.to = "receiver\(number % 7)@x.test"
                    $0.subject = "Missed CALL \(number)"
                }
            }
        )
        for sorting in [Sorting.newestFirst, try Sorting(field: "subject", of: NotificationInfo.self)] {
            var seen: Set<String> = []
            for page in 0..<10 {
                var query = NotificationQuery()
                query.options = ListOptions(sorting: sorting, paging: try Paging(page: page, countPerPage: 1000))
                seen.formUnion(try await notifications.list(query).items.compactMap(\.id))
            }
            #expect(seen.count == 10_000)
        }
        func count(_ change: (inout NotificationQuery) -> Void) async throws -> Int? {
            var query = NotificationQuery()
            change(&query)
            return try await notifications.list(query).totals.count
        }
        #expect(try await count { $0.type = .sms } == 2500)
        #expect(try await count { $0.from = "SENDER3@" } == 2000)
        #expect(try await count { $0.to = "receiver6" } == 10_000 / 7)
        #expect(try await count { $0.subject = "call 9999" } == 1)
        #expect(try await count { $0.customerIds = ["customer-1"] } == 1000)
        let today = try DayRange(startDate: temporary.clock.clock.now().iso8601, endDate: nil)
        #expect(try await count { $0.days = today } == 10_000)
        let before = try DayRange(startDate: nil, endDate: "2001-01-01")
        #expect(try await count { $0.days = before } == 0)
        let first = try await notifications.list().items.first
        #expect(first?.accountName == "A")
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
